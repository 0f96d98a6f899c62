package dev.sayso.gate.opentelemetry;

import dev.sayso.gate.ConsentGate;
import dev.sayso.gate.FieldMap;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.resources.Resource;
import java.time.Instant;

/** What may leave now of one thing that was recorded at that moment. */
record Release(ConsentGate gate, SignalMap map, Instant gathered) {
    static Release of(ConsentGate gate, SignalMap map, long gatheredEpochNanos) {
        return new Release(gate, map, instant(gatheredEpochNanos));
    }

    Release at(long epochNanos) {
        return of(gate, map, epochNanos);
    }

    /** Whether a signal may leave at all. One that says nothing of anybody is no reason to make a request. */
    boolean signal(String path) {
        return releases(map.signals(), path);
    }

    /** Whether a part of it may leave with it. */
    boolean part(String path) {
        return map.signals().always(path) || releases(map.signals(), path);
    }

    boolean attribute(String key) {
        return map.attributes().always(key) || releases(map.attributes(), key);
    }

    Attributes attributes(Attributes all) {
        return all.toBuilder().removeIf(key -> !attribute(key.getKey())).build();
    }

    Resource resource(Resource whole) {
        return Resource.create(attributes(whole.getAttributes()), whole.getSchemaUrl());
    }

    InstrumentationScopeInfo scope(InstrumentationScopeInfo whole) {
        var left = InstrumentationScopeInfo.builder(whole.getName()).setAttributes(attributes(whole.getAttributes()));
        if (whole.getVersion() != null) {
            left.setVersion(whole.getVersion());
        }
        if (whole.getSchemaUrl() != null) {
            left.setSchemaUrl(whole.getSchemaUrl());
        }
        return left.build();
    }

    private boolean releases(FieldMap fields, String path) {
        return fields.item(path).filter(item -> gate.releases(item, gathered)).isPresent();
    }

    private static Instant instant(long epochNanos) {
        return Instant.ofEpochSecond(0, epochNanos);
    }
}
