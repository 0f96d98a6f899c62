/** The statement on screen: the view that two pages share, and the Statement page. */
package dev.sayso.ui.statement;
