/** The panel's own small controls. Know no page. */
package dev.sayso.ui.control;
