package io.github.prilavok.checks;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Download;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SDK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.prilavok");

    private static final List<String> PROVIDERS = List.of("cdek", "tinkoff", "wazzup", "yandexpay", "yookassa");

    private static String[] packages(String another) {
        return Stream.concat(Stream.of(another), PROVIDERS.stream())
                .map(name -> "..prilavok." + name + "..")
                .toArray(String[]::new);
    }

    @Test
    void every_provider_is_looked_at() {
        Set<String> others = Set.of("core", "sandbox", "checks");
        assertThat(SDK.stream()
                        .map(type -> type.getPackageName().split("\\.")[3])
                        .filter(name -> !others.contains(name))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PROVIDERS);
    }

    @Test
    void core_knows_no_provider() {
        noClasses()
                .that()
                .resideInAPackage("..prilavok.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("sandbox"))
                .check(SDK);
    }

    @Test
    void providers_do_not_know_each_other() {
        slices().matching("io.github.prilavok.(" + String.join("|", PROVIDERS) + ")..")
                .should()
                .notDependOnEachOther()
                .check(SDK);
    }

    @Test
    void the_sandbox_is_written_from_the_docs_and_not_from_the_clients() {
        noClasses()
                .that()
                .resideInAPackage("..prilavok.sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("core"))
                .check(SDK);
    }

    @Test
    void no_jackson_type_stands_in_a_public_signature() {
        DescribedPredicate<JavaClass> jackson = DescribedPredicate.describe(
                "a Jackson type", type -> type.getPackageName().startsWith("com.fasterxml"));
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages("..internal..", "..sandbox..", "..checks..")
                .should(new ArchCondition<>("not mention Jackson") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (mentions(method, jackson)) {
                            events.add(violated(method, method.getFullName() + " mentions Jackson"));
                        }
                    }
                })
                .check(SDK);
    }

    private static boolean mentions(JavaCodeUnit unit, DescribedPredicate<JavaClass> type) {
        return type.test(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(type);
    }

    @Test
    void every_package_is_null_marked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(SDK);
        Set<String> marked = new java.util.TreeSet<>();
        Set<String> all = new java.util.TreeSet<>();
        for (JavaClass type : SDK) {
            all.add(type.getPackageName());
            if (type.getSimpleName().equals("package-info")) {
                marked.add(type.getPackageName());
            }
        }
        all.removeAll(marked);
        assertThat(all).as("packages without a package-info").isEmpty();
    }

    @Test
    void every_open_enum_has_its_unknown() {
        classes()
                .that()
                .areEnums()
                .and()
                .implement(OpenEnum.class)
                .should(new ArchCondition<>("have a constant UNKNOWN") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.getFields().stream().map(JavaField::getName).noneMatch("UNKNOWN"::equals)) {
                            events.add(violated(type, type.getName() + " has no UNKNOWN"));
                        }
                    }
                })
                .check(SDK);
    }

    @Test
    void a_models_builder_shows_nothing() {
        classes()
                .that(DescribedPredicate.describe(
                        "build a record",
                        type -> type.getName().endsWith("Builder")
                                && SDK.contain(type.getName()
                                        .substring(0, type.getName().length() - 7))))
                .should(new ArchCondition<>("read no field in toString()") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean shown = type.getFieldAccessesFromSelf().stream()
                                .anyMatch(access -> access.getOrigin().getName().equals("toString"));
                        if (shown) {
                            events.add(violated(type, type.getName() + " shows what it holds"));
                        }
                    }
                })
                .check(SDK);
    }

    @Test
    void a_model_shows_itself_redacted() {
        classes()
                .that()
                .areRecords()
                .and()
                .resideInAnyPackage("..model..", "..receipt..")
                .should(new ArchCondition<>("have a toString() of its own") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        // What the compiler makes for a record calls nothing: it shows every component as it is.
                        boolean redacted = type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getOrigin().getName().equals("toString"));
                        if (!redacted) {
                            events.add(violated(type, type.getName() + " shows itself as it is"));
                        }
                    }
                })
                .check(SDK);
    }

    @Test
    void an_endpoint_is_a_method_of_an_interface_that_returns_a_call() {
        methods()
                .that()
                .areAnnotatedWith(Operation.class)
                .should()
                .beDeclaredInClassesThat()
                .areInterfaces()
                .andShould(new ArchCondition<>("return ApiCall or Download") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        JavaClass type = method.getRawReturnType();
                        if (!type.isEquivalentTo(ApiCall.class) && !type.isEquivalentTo(Download.class)) {
                            events.add(violated(method, method.getFullName() + " returns " + type.getName()));
                        }
                    }
                })
                .check(SDK);
    }

    @Test
    void a_public_class_that_is_not_to_be_extended_is_final() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotRecords()
                .and()
                .areNotAnnotations()
                .and()
                .haveSimpleNameNotEndingWith("Builder")
                .and()
                .resideOutsideOfPackages("..internal..", "..sandbox..", "..checks..")
                .and()
                .doNotHaveFullyQualifiedName("io.github.prilavok.core.error.ApiException")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(SDK);
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|(?<!Trust|Key)Manager|Impl)")
                .check(SDK);
    }
}
