package dev.sayso.ui;

import dev.sayso.consent.ConsentService;
import dev.sayso.files.Folders;
import dev.sayso.request.RequestDesk;
import dev.sayso.ui.model.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * What a panel opens with.
 *
 * @param request how it is asked to open
 * @param folders where the person's files lie
 * @param policyPlaces where an organisation's rules are read from
 * @param service the person's choices; closed by whoever opened it
 * @param requests whom to ask, and what was asked
 * @param skipFirstRun whether nothing is asked at the start on this machine
 */
public record PanelSession(
        PanelRequest request,
        Folders folders,
        List<Path> policyPlaces,
        ConsentService service,
        RequestDesk requests,
        boolean skipFirstRun) {
    public PanelSession {
        policyPlaces = List.copyOf(policyPlaces);
    }

    /** The same, on the page of the first run where that waits and Choices would be shown. */
    PanelSession asking() {
        var choices = request.page() == Page.CHOICES && request.item().isEmpty();
        return choices && service.firstRun().questions(skipFirstRun).waiting()
                ? new PanelSession(request.on(Page.FIRST_RUN), folders, policyPlaces, service, requests, skipFirstRun)
                : this;
    }
}
