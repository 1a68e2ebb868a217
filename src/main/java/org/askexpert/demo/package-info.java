/** Sample topics, people, entries and questions for a first look; nothing of it runs outside the demo profile. */
package org.askexpert.demo;
