/** The only room that knows the engine: adapters behind the doors, delegates, models, deployment. */
package org.askexpert.workflow;
