/** The description of the JSON contract: made from the routes that run, with examples that tests run. */
package org.askexpert.contract;
