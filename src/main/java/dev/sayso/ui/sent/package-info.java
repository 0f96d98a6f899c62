/** The page that shows what would be sent. Holds nothing that decides. */
package dev.sayso.ui.sent;
