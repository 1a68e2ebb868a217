/** The tree of topics, two levels deep, and the slugs that lead to it. */
package org.askexpert.topic;
