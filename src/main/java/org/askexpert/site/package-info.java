/** Pages for the public: home, asking, and the asker's own page. */
package org.askexpert.site;
