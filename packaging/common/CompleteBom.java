import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of Maven's list of dependencies the list of what a run-time image holds: takes out what was needed to build and was not linked
 * in, names the module that each part became, and adds the JDK's own modules and the typeface.
 */
class CompleteBom {
    private static final String FONTS = "flatlaf-fonts-inter";
    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter INDENTED = JSON.writerWithDefaultPrettyPrinter();

    /** Arguments: Maven's list, the program's jar, the run-time image, the file to write. The jars come line by line on standard input. */
    public static void main(String[] args) throws IOException {
        var bom = (ObjectNode) JSON.readTree(Files.readAllBytes(Path.of(args[0])));
        var program = Path.of(args[1]);
        var image = Path.of(args[2]);
        var linked = Set.of(release(image).getProperty("MODULES").split(" "));
        var kept = new TreeSet<String>();
        var components = JSON.createArrayNode();
        var modules = modulesByHash(new String(System.in.readAllBytes()).lines().map(Path::of));
        for (var component : bom.withArray("components")) {
            var module = modules.get(hash(component));
            if (module != null && linked.contains(module)) {
                components.add(withModule((ObjectNode) component, module));
                kept.add(module);
            } else if (component.path("name").asString().equals(FONTS)) {
                components.add(withFonts((ObjectNode) component, program));
            }
        }
        var main = withModule((ObjectNode) bom.path("metadata").path("component"), "dev.sayso");
        main.put("type", "application");
        main.putArray("hashes").add(sha256(Files.readAllBytes(program)));
        components.add(jdk(image, linked, kept));
        bom.set("components", components);
        prune(bom, components, main);
        Files.writeString(Path.of(args[3]), INDENTED.writeValueAsString(bom) + "\n");
    }

    private static Map<String, String> modulesByHash(Stream<Path> jars) throws IOException {
        var modules = new LinkedHashMap<String, String>();
        for (var jar : jars.toList()) {
            var found = ModuleFinder.of(jar).findAll().stream().findFirst().map(ModuleReference::descriptor);
            modules.put(sha256(Files.readAllBytes(jar)).get("content").asString(), found.orElseThrow().name());
        }
        return modules;
    }

    private static String hash(JsonNode component) {
        for (var hash : component.path("hashes")) {
            if (hash.path("alg").asString().equals("SHA-256")) {
                return hash.path("content").asString();
            }
        }
        return "";
    }

    private static ObjectNode withModule(ObjectNode component, String module) {
        return withProperty(component, "sayso:module", module);
    }

    private static ObjectNode withProperty(ObjectNode component, String name, String value) {
        component.withArray("properties").addObject().put("name", name).put("value", value);
        return component;
    }

    private static ObjectNode withFonts(ObjectNode component, Path program) throws IOException {
        component.put("scope", "required");
        component.putArray("licenses").addObject().putObject("license").put("id", "OFL-1.1");
        var files = component.putArray("components");
        try (var jar = new JarFile(program.toFile())) {
            for (var entry : jar.stream().filter(each -> each.getName().endsWith(".otf")).toList()) {
                try (var in = jar.getInputStream(entry)) {
                    var file = files.addObject().put("type", "file").put("name", entry.getName());
                    file.putArray("hashes").add(sha256(in.readAllBytes()));
                }
            }
        }
        return component;
    }

    // The hash is that of the virtual machine as it lies in the image: the modules are one file together with everybody else's.
    private static ObjectNode jdk(Path image, Set<String> linked, Set<String> kept) throws IOException {
        var own = release(Path.of(System.getProperty("java.home")));
        var version = own.getProperty("JAVA_RUNTIME_VERSION");
        var purl = "pkg:generic/openjdk@" + version.replace("+", "%2B");
        var jdk = JSON.createObjectNode().put("type", "platform").put("bom-ref", purl);
        jdk.put("publisher", own.getProperty("IMPLEMENTOR")).put("name", "OpenJDK").put("version", version);
        jdk.put("scope", "required");
        var machine = Stream.of("lib/server/libjvm.so", "lib/server/libjvm.dylib", "bin/server/jvm.dll")
                .map(image::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        jdk.putArray("hashes").add(sha256(Files.readAllBytes(machine)));
        jdk.putArray("licenses").addObject().put("expression", "GPL-2.0-only WITH Classpath-exception-2.0");
        jdk.put("purl", purl);
        withProperty(jdk, "sayso:hashed-file", image.relativize(machine).toString().replace('\\', '/'));
        var modules = jdk.putArray("components");
        for (var module : new TreeSet<>(linked)) {
            if (!kept.contains(module) && !module.equals("dev.sayso")) {
                modules.addObject()
                        .put("type", "library")
                        .put("name", module)
                        .put("version", own.getProperty("JAVA_VERSION"));
            }
        }
        return jdk;
    }

    /** Leaves no word of what was taken out in the list of what needs what: whoever needed it needs what it needed. */
    private static void prune(ObjectNode bom, ArrayNode components, ObjectNode main) {
        var there = new TreeSet<String>();
        components.forEach(component -> there.add(component.path("bom-ref").asString()));
        there.add(main.path("bom-ref").asString());
        var needed = new LinkedHashMap<String, JsonNode>();
        bom.withArray("dependencies").forEach(each -> needed.put(each.path("ref").asString(), each.path("dependsOn")));
        var dependencies = bom.putArray("dependencies");
        for (var part : there) {
            var all = new TreeSet<String>();
            collect(part, needed, there, all);
            var listed = dependencies.addObject().put("ref", part).putArray("dependsOn");
            all.forEach(listed::add);
        }
    }

    private static void collect(String part, Map<String, JsonNode> needed, Set<String> there, Set<String> all) {
        for (var each : needed.getOrDefault(part, JSON.createArrayNode())) {
            if (there.contains(each.asString())) {
                all.add(each.asString());
            } else {
                collect(each.asString(), needed, there, all);
            }
        }
    }

    private static Properties release(Path home) throws IOException {
        var release = new Properties();
        try (var lines = Files.newBufferedReader(home.resolve("release"))) {
            release.load(lines);
        }
        release.replaceAll((key, value) -> ((String) value).replace("\"", ""));
        return release;
    }

    private static ObjectNode sha256(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return JSON.createObjectNode().put("alg", "SHA-256").put("content", HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
