/** Taking a question from the public: the asker's identity, kept apart, and the private link; showing it in need. */
package org.askexpert.intake;
