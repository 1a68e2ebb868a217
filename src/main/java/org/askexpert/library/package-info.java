/** Standing texts that answers rest on: factsheets. */
package org.askexpert.library;
