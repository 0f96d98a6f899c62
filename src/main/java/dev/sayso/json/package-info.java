/**
 * Reading and writing JSON, and saying where in it a fault lies. Knows no format: what keys mean is its users' business.
 */
package dev.sayso.json;
