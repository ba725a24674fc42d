package io.github.prilavok.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public API of each module as text, kept in git: a change to it is a line in a review. {@code internal} packages, the sandbox and
 * generated builders are not part of it.
 *
 * <pre>
 * PublicApi FOLDER
 * </pre>
 */
public final class PublicApi {
    private PublicApi() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (Map.Entry<String, String> module : byModule().entrySet()) {
            Files.writeString(folder.resolve(module.getKey() + ".api"), module.getValue());
        }
    }

    /** The text of each module, by its name. */
    static Map<String, String> byModule() {
        Map<String, StringBuilder> texts = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.prilavok").stream()
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .filter(type -> !type.getPackageName().contains(".checks"))
                        .filter(type -> !type.getPackageName().contains(".sandbox"))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .map(JavaClass::reflect)
                        .filter(PublicApi::isVisible)
                        .filter(type -> !isGenerated(type))
                        .forEach(type -> texts.computeIfAbsent(module(type), m -> new StringBuilder())
                                .append(describe(type)));
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString(), (a, b) -> a, TreeMap::new));
    }

    private static String module(Class<?> type) {
        return "sdk-" + type.getPackageName().split("\\.")[3];
    }

    private static boolean isVisible(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getDeclaringClass()) {
            if (!Modifier.isPublic(each.getModifiers()) && !Modifier.isProtected(each.getModifiers())) {
                return false;
            }
        }
        return !type.isAnonymousClass();
    }

    private static boolean isGenerated(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                        .anyMatch(a -> a.annotationType().getSimpleName().contains("RecordBuilderGenerated"))
                || type.getName().endsWith("Builder") && hasRecord(type);
    }

    private static boolean hasRecord(Class<?> builder) {
        try {
            return Class.forName(builder.getName().replaceFirst("Builder$", "")).isRecord();
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String describe(Class<?> type) {
        SortedSet<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field)) {
                members.add("  " + name(field.getGenericType()) + ' ' + field.getName());
            }
        }
        Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(PublicApi::isVisible)
                .forEach(member -> members.add("  " + signature(member)));
        String parents = Stream.concat(
                        Stream.ofNullable(type.getSuperclass()).filter(s -> s != Object.class && s != Record.class),
                        Arrays.stream(type.getInterfaces()))
                .map(Class::getName)
                .collect(Collectors.joining(", "));
        return kind(type)
                + ' '
                + type.getName()
                + (parents.isEmpty() ? "" : " : " + parents)
                + '\n'
                + members.stream().map(line -> line + '\n').collect(Collectors.joining());
    }

    private static boolean isVisible(Member member) {
        return (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                && !member.isSynthetic();
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isRecord()) {
            return "record";
        }
        if (type.isEnum()) {
            return "enum";
        }
        String modifier = Modifier.isFinal(type.getModifiers()) ? "final " : type.isSealed() ? "sealed " : "";
        return modifier + (type.isInterface() ? "interface" : "class");
    }

    private static String signature(Executable member) {
        String parameters = Arrays.stream(member.getGenericParameterTypes())
                .map(PublicApi::name)
                .collect(Collectors.joining(", ", "(", ")"));
        String modifier = Modifier.isStatic(member.getModifiers()) ? "static " : "";
        return member instanceof Method method
                ? modifier + name(method.getGenericReturnType()) + ' ' + method.getName() + parameters
                : "new" + parameters;
    }

    private static String name(Type type) {
        return type.getTypeName()
                .replace("java.lang.", "")
                .replace("java.util.", "")
                .replace("io.github.prilavok.core.", "");
    }
}
