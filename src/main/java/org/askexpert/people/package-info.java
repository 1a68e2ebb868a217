/** Staff accounts, roles, sign-in, API tokens, expertise, and the one table of routes and policies. */
package org.askexpert.people;
