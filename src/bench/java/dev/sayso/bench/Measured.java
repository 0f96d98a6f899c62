package dev.sayso.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What JMH measured, by benchmark: {@code DecisionBench.decideEveryItem}. */
final class Measured {
    private final List<JsonNode> runs;

    private Measured(List<JsonNode> runs) {
        this.runs = runs;
    }

    /** What lies in those files; those that are not there were not measured. */
    static Measured in(Path folder, String... files) {
        var mapper = new JsonMapper();
        return new Measured(Stream.of(files)
                .map(folder::resolve)
                .filter(Files::exists)
                .map(file -> mapper.readTree(file))
                .toList());
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    double score(String benchmark) {
        return result(benchmark).at("/primaryMetric/score").asDouble();
    }

    double median(String benchmark) {
        return result(benchmark)
                .path("primaryMetric")
                .path("scorePercentiles")
                .path("50.0")
                .asDouble();
    }

    double secondary(String benchmark, String metric) {
        var metrics = result(benchmark).path("secondaryMetrics");
        return metrics.path(metrics.has(metric) ? metric : "·" + metric)
                .path("score")
                .asDouble();
    }

    private JsonNode result(String benchmark) {
        return runs.stream()
                .flatMap(run -> StreamSupport.stream(run.spliterator(), false))
                .filter(result -> result.path("benchmark").asString().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(benchmark + " was not run"));
    }
}
