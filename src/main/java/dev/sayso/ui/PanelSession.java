package dev.sayso.ui;

import dev.sayso.consent.ConsentService;
import dev.sayso.files.Folders;
import dev.sayso.request.RequestDesk;
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
 */
public record PanelSession(
        PanelRequest request, Folders folders, List<Path> policyPlaces, ConsentService service, RequestDesk requests) {
    public PanelSession {
        policyPlaces = List.copyOf(policyPlaces);
    }
}
