/** What every provider module tests itself with: a server that does to a connection what it is told, and the contract. */
@NullMarked
package io.github.prilavok.core.testkit;

import org.jspecify.annotations.NullMarked;
