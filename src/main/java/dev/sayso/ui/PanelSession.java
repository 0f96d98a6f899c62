package dev.sayso.ui;

import dev.sayso.consent.ConsentService;
import dev.sayso.files.Folders;

/**
 * What a panel opens with.
 *
 * @param request how it is asked to open
 * @param folders where the person's files lie
 * @param service the person's choices; closed by whoever opened it
 */
public record PanelSession(PanelRequest request, Folders folders, ConsentService service) {}
