package org.askwell.store.planted;

/** Planted: a name that says nothing, a static that changes, a look-up, and a print. */
public class PlantedManager {
    static int counter;

    static PlantedManager getInstance() {
        System.out.println(counter++);
        return new PlantedManager();
    }
}
