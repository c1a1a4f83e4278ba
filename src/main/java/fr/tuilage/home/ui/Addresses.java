package fr.tuilage.home.ui;

import java.util.UUID;

/** Where the pages of other modules are. A test holds each against the routes that exist. */
final class Addresses {

    private Addresses() {}

    static String overview(UUID committeeId) {
        return "comites/" + committeeId;
    }

    static String calendar(UUID committeeId) {
        return overview(committeeId) + "/calendrier";
    }

    static String turns(UUID committeeId) {
        return overview(committeeId) + "/tours";
    }

    static String actions(UUID committeeId) {
        return overview(committeeId) + "/decisions";
    }

    static String seats(UUID committeeId) {
        return overview(committeeId) + "/partenaires";
    }

    static String meeting(UUID meetingId) {
        return "reunions/" + meetingId;
    }

    static String minutes(UUID meetingId) {
        return "reunions/" + meetingId + "/compte-rendu";
    }

    static String handover(UUID committeeId) {
        return overview(committeeId) + "/relais";
    }

    static String coordinationHandover(UUID committeeId) {
        return handover(committeeId) + "/coordination";
    }

    static String newCommittee() {
        return "comites/nouveau";
    }
}
