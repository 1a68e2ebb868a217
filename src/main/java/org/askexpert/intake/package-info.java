/** Taking a question from the public: the asker's identity, kept apart, and the private link. */
package org.askexpert.intake;
