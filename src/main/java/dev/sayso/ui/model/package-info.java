/** What the panel's pages show and do, without a single control: tested without a toolkit. */
package dev.sayso.ui.model;
