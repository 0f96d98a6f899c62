package dev.sayso.gate.opentelemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;

/** What may leave of a span. Worked out once, so that it is the same however often an exporter reads it. */
final class ReleasedSpan extends DelegatingSpanData {
    private final Attributes attributes;
    private final List<EventData> events;
    private final List<LinkData> links;
    private final StatusData status;
    private final Resource resource;
    private final InstrumentationScopeInfo scope;

    ReleasedSpan(SpanData span, Release release) {
        super(span);
        this.attributes = release.attributes(span.getAttributes());
        this.events = span.getEvents().stream()
                .filter(event -> release.at(event.getEpochNanos()).part("event." + event.getName()))
                .map(event -> event(event, release.at(event.getEpochNanos())))
                .toList();
        this.links = span.getLinks().stream()
                .map(link -> LinkData.create(link.getSpanContext(), release.attributes(link.getAttributes())))
                .toList();
        this.status = release.part("status")
                ? span.getStatus()
                : StatusData.create(span.getStatus().getStatusCode(), "");
        this.resource = release.resource(span.getResource());
        this.scope = release.scope(span.getInstrumentationScopeInfo());
    }

    private static EventData event(EventData event, Release release) {
        return EventData.create(event.getEpochNanos(), event.getName(), release.attributes(event.getAttributes()));
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public List<EventData> getEvents() {
        return events;
    }

    @Override
    public List<LinkData> getLinks() {
        return links;
    }

    @Override
    public StatusData getStatus() {
        return status;
    }

    @Override
    public Resource getResource() {
        return resource;
    }

    @Override
    public InstrumentationScopeInfo getInstrumentationScopeInfo() {
        return scope;
    }

    /** What was struck is not counted as dropped either: how much there was is nobody's business. */
    @Override
    public int getTotalAttributeCount() {
        return attributes.size();
    }

    @Override
    public int getTotalRecordedEvents() {
        return events.size();
    }

    @Override
    public int getTotalRecordedLinks() {
        return links.size();
    }
}
