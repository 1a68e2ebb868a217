package org.askexpert.devices;

import java.time.Instant;

/**
 * A signed-in device.
 *
 * @param key names it on our pages and opens nothing
 * @param label browser and system, as far as they can be told
 * @param current the one that asks
 */
record DeviceView(String key, String label, Instant since, Instant lastUsed, boolean current) {}
