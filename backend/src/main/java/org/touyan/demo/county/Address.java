package org.touyan.demo.county;

/** Where a household stands; {@code group} numbers its villager group from 1. */
public record Address(
        int group,
        String naturalVillage,
        String doorNumber,
        int doorOrder,
        String text,
        double longitude,
        double latitude) {}
