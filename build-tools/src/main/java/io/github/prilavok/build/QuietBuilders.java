package io.github.prilavok.build;

import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * RecordBuilder, whose builders show nothing of what they hold: a card's number would otherwise stand in a log as soon as
 * somebody logs a builder. RecordBuilder itself cannot be told to leave {@code toString()} out.
 */
public final class QuietBuilders extends RecordBuilderProcessor {
    private static final Pattern TO_STRING =
            Pattern.compile("(public String toString\\(\\) \\{\\s*return \"\\w+)\\[.*?;\\s*}", Pattern.DOTALL);

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(new Environment(environment));
    }

    static String quiet(String source) {
        return TO_STRING.matcher(source).replaceAll("$1\";\n    }");
    }

    private record Environment(ProcessingEnvironment real) implements ProcessingEnvironment {
        @Override
        public Filer getFiler() {
            return new QuietFiler(real.getFiler());
        }

        @Override
        public Map<String, String> getOptions() {
            return real.getOptions();
        }

        @Override
        public Messager getMessager() {
            return real.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return real.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return real.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return real.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return real.getLocale();
        }
    }

    private record QuietFiler(Filer real) implements Filer {
        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            return new QuietSource(real.createSourceFile(name, origins));
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
            return real.createClassFile(name, origins);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence pkg, CharSequence name, Element... origins)
                throws IOException {
            return real.createResource(location, pkg, name, origins);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence pkg, CharSequence name)
                throws IOException {
            return real.getResource(location, pkg, name);
        }
    }

    private static final class QuietSource extends ForwardingJavaFileObject<JavaFileObject> {
        QuietSource(JavaFileObject real) {
            super(real);
        }

        @Override
        public Writer openWriter() throws IOException {
            Writer real = super.openWriter();
            return new StringWriter() {
                @Override
                public void close() throws IOException {
                    try (real) {
                        real.write(quiet(toString()));
                    }
                }
            };
        }
    }
}
