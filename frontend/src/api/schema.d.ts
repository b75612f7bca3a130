// Generated from ../backend/openapi.yaml by `npm run api:types`. Never edited by hand.
export interface paths {
    "/api/account-activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate an account
         * @description Activates an account by the mailed link.
         */
        post: operations["activateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description Registers a person. Where the portal sends mail, the account waits for the mailed link.
         */
        post: operations["registerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published achievement
         * @description Everything public of one achievement; 404 for anything that is not public (R-206). The ETag carries the version.
         */
        get: operations["getAchievement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{code}/empowerment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether completers are empowered
         * @description The effective agreement of a public achievement.
         */
        get: operations["getPublicEmpowerment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{code}/ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether unit and completers own it together
         * @description Whether unit and completers own a published achievement together; 404 for anything that is not public (R-206).
         */
        get: operations["getOwnershipFlag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{code}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listings like an achievement
         * @description What is like an achievement: at most four achievements and four demands, best first.
         */
        get: operations["listSimilarToAchievement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/booked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public cards of booked projects
         * @description Booked projects, the newest first; at most 100.
         */
        get: operations["listBooked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calendars of working days
         * @description The years that are loaded, with their holidays and worked weekends.
         */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/trl/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Technology readiness levels 1–9
         * @description The readiness levels with what each means and what the next one needs.
         */
        get: operations["listTrlLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A code list with names in Chinese and English
         * @description One catalogue: industry, discipline, ipc, district or trl.
         */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published demand
         * @description Everything public of one demand; 404 for anything that is not public (R-206). The ETag carries the version.
         */
        get: operations["getDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{code}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listings like a demand
         * @description What is like a demand: at most four achievements and four demands, best first.
         */
        get: operations["listSimilarToDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{code}/supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a demand has no suitable supply
         * @description Whether the owner of a demand has searched and found no suitable achievement.
         */
        get: operations["getSupply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a document by its code
         * @description What is public of a document: its kind, version, fingerprints, day and number of signatures. Whoever holds the PDF compares its SHA-256 on the own machine.
         */
        get: operations["verifyDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a published file
         * @description Downloads a PUBLIC file of a published listing, always as an attachment.
         */
        get: operations["downloadPublicFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts, newest listings and entry fields
         * @description Counts, newest listings, entry fields and queries to try. Counts may be five seconds old.
         */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's account
         * @description The account with its consents.
         */
        get: operations["getOwnAccount"];
        /**
         * Change one's account
         * @description Changes name, mobile number and mail address.
         */
        put: operations["changeOwnAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/account/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's consents
         * @description R-767: what the person agreed to, for every purpose.
         */
        get: operations["listConsents"];
        /**
         * Give or withdraw consents
         * @description R-767: gives or withdraws consents; a withdrawal hides at once what it had made public.
         */
        put: operations["changeConsents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/account/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase one's account
         * @description R-768: erases the account; a pseudonym keeps what law requires. It cannot be undone.
         */
        post: operations["eraseOwnAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything the portal holds about oneself
         * @description R-769: everything that the portal holds about the person, as a file.
         */
        get: operations["exportOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one's password
         * @description Chooses a new password; all other sessions end.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's open sessions
         * @description The open sessions, last used first.
         */
        get: operations["listOwnSessions"];
        put?: never;
        post?: never;
        /**
         * End all other sessions
         * @description Ends all of one's sessions but the one that asks.
         */
        delete: operations["revokeOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a session
         * @description Ends one of one's sessions.
         */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm the second factor
         * @description Confirms the second factor with a code; from now on signing in asks for one.
         */
        put: operations["confirmTotp"];
        /**
         * Begin to set up a second factor
         * @description Begins to set up a second factor; it counts once a code is confirmed.
         */
        post: operations["beginTotp"];
        /**
         * Give the second factor up
         * @description Gives the second factor up.
         */
        delete: operations["removeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts for the operator
         * @description Accounts in the order of registration, newest first.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/accounts/{id}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock, unlock or disable an account
         * @description Locks, unlocks or disables an account.
         */
        post: operations["moveAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/achievements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An achievement of one's organisation
         * @description Where an achievement stands and what can be done with it.
         */
        get: operations["getOwnAchievement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/achievements/{id}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish, take down or withdraw an achievement
         * @description Moves it along SM-04: publish, publish-revision, confirm, unpublish, hide or withdraw.
         */
        post: operations["moveAchievement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/agency-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Screening tasks and match events of one's agency
         * @description What the agency screens, and its events; the newest fifty of each.
         */
        get: operations["getAgencyWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/agency-work/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a match event
         * @description Records a match event.
         */
        post: operations["recordMatchEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/agency-work/events/{id}/attendances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the people of an organisation who came
         * @description Counts who came to an event.
         */
        post: operations["countAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/agency-work/events/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what came of a match event
         * @description Records what came of an event.
         */
        post: operations["recordEventResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/agency-work/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to screen achievements for a demand
         * @description Begins to screen achievements for a demand.
         */
        post: operations["beginScreeningTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/agency-work/tasks/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge an achievement for a demand
         * @description Judges an achievement for the demand of a task.
         */
        post: operations["judgeCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/agency-work/tasks/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a screening task
         * @description Closes a task.
         */
        post: operations["closeScreeningTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit trail by who, what, whose and when
         * @description Acts that meet all filters, newest first.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit trail as CSV
         * @description The same as CSV, oldest first, at most 20,000 rows; safe to open in a spreadsheet.
         */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the hash chains
         * @description Reads the whole trail and names every row that is not as it was written.
         */
        post: operations["verifyAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/booking-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rpt-11 as CSV or XLSX
         * @description Rpt-11: the unit's booked empowerments, or all of them for authorities and auditors.
         */
        get: operations["exportBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Booked projects of one's own
         * @description Projects in which one has a part, the newest first; at most 200.
         */
        get: operations["listBookings"];
        put?: never;
        /**
         * Propose to book a demand without supply
         * @description Proposes to book a demand.
         */
        post: operations["proposeBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A booked project of one's own
         * @description A project with its terms, milestones, outcomes and what waits for whom.
         */
        get: operations["getBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse a vesting by decision
         * @description Takes back what vested wrongly, by a reversing event.
         */
        post: operations["correctVesting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the unit's decision
         * @description Records the unit's decision on the delivery or a correction.
         */
        post: operations["decideBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver and vest
         * @description Delivers: the owners are written and everything vests, once.
         */
        post: operations["deliverBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/milestones/{seq}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a milestone
         * @description Hands in a milestone.
         */
        post: operations["submitMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/milestones/{seq}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a submission for one's side
         * @description Uses one's key on a submission; the delivery as a whole is milestone 0.
         */
        post: operations["judgeMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a step that one side takes alone
         * @description Accepts, withdraws, starts, reports a risk or settles.
         */
        post: operations["moveBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/output": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the achievement that came out
         * @description Hands in the achievement that came out.
         */
        post: operations["submitOutput"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an extension or an end
         * @description Asks the other sides for an extension or an end.
         */
        post: operations["requestBookingChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/requests/{requestId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to an extension or an end
         * @description Agrees to a request for one's side.
         */
        post: operations["agreeBookingRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a version of the terms
         * @description Puts a new version of the terms on the table.
         */
        post: operations["writeBookingTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/bookings/{id}/terms/{seq}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a version of the terms
         * @description Agrees to a version; with the third side it is frozen and its agreement issued.
         */
        post: operations["agreeBookingTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/calendars/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Load the working days of a year
         * @description Loads a year from the lines of a document; every wrong line is named. Loading it again corrects it for what is counted from then on.
         */
        put: operations["loadCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/confirmations/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Order and shares to confirm
         * @description What a completer is asked to confirm.
         */
        get: operations["getConfirmation"];
        put?: never;
        /**
         * Confirm order and shares
         * @description Confirms what stands there now; a later change asks anew.
         */
        post: operations["confirmShares"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/contact-reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a contact in full
         * @description Shows a contact to a member of a verified organisation. Each look is recorded, and its owner sees it; a person may see so many a day in Asia/Shanghai as CFG-51 says. A contact that was seen today already costs nothing. From the day's eleventh on, each needs the solution of a challenge.
         */
        post: operations["revealContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/contact-reveals/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A challenge for the next contact
         * @description A proof of work for the person's next look; a solution counts once, for ten minutes.
         */
        get: operations["contactRevealChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A demand of one's organisation
         * @description Where a demand stands and what can be done with it.
         */
        get: operations["getOwnDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/demands/{id}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish, take down or withdraw a demand
         * @description Moves it along SM-06: publish, publish-revision, confirm, unpublish, hide or withdraw.
         */
        post: operations["moveDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/document-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates of documents
         * @description The templates in force with what each may name.
         */
        get: operations["listDocumentTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/document-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a template
         * @description Sets the next version of a template; documents that were issued keep theirs. A name that the kind does not have is refused and told.
         */
        post: operations["changeDocumentTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/document-templates/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a template as a PDF
         * @description Sets a template as a PDF in which every name stands for itself; nothing is kept.
         */
        post: operations["previewDocumentTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document of one's own case
         * @description A document with its signatures, and for which sides the person may sign it now.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/documents/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The PDF of a document
         * @description The PDF, byte for byte as it was issued.
         */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/documents/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a document
         * @description Signs exactly this PDF, by password and one-time code or with the scan of a signed paper. The record is evidence of agreement; a reliable electronic signature needs an external provider. Wrong proofs count to the account's lock.
         */
        post: operations["signDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/documents/{id}/signing-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a code to sign with
         * @description Sends a one-time code for signing the document; people with an authenticator use that.
         */
        post: operations["sendSigningCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a draft
         * @description Begins a draft, or opens that of a stored listing. With a state secret nothing is stored (\`/problems/secret-content\`).
         */
        post: operations["beginDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft
         * @description A draft with everything typed so far, and what is still missing.
         */
        get: operations["getDraft"];
        /**
         * Save a draft
         * @description Saves what was typed, complete or not; 409 when another window or colleague saved meanwhile.
         */
        put: operations["saveDraft"];
        post?: never;
        /**
         * Delete a draft
         * @description Deletes a draft; a stored listing stays as it is.
         */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/drafts/{id}/moves/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a draft in
         * @description Hands a draft in for screening; names every wrong field.
         */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/drafts/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft as the public would see it
         * @description The draft as the public would see it.
         */
        get: operations["previewDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/empowerments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Empowerment agreements that one has a part in
         * @description Agreements of one's unit, team or part of ownership, newest first.
         */
        get: operations["listEmpowerments"];
        put?: never;
        /**
         * Draft an empowerment agreement
         * @description Writes a draft for an achievement of the own unit.
         */
        post: operations["draftEmpowerment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/empowerments/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Achievements whose completers can be empowered
         * @description Achievements in the ledger of one's unit with their completers, for drafting an agreement or a letter.
         */
        get: operations["listEmpowermentCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/empowerments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who would own what
         * @description Works out who would own what by R-602; nothing is kept.
         */
        post: operations["previewEmpowerment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/empowerments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empowerment agreement
         * @description An agreement with its parties, whose turn it is, who will own what, and what changed against the one it amends.
         */
        get: operations["getEmpowerment"];
        /**
         * Change a draft
         * @description Changes a draft; its PDF and confirmations count no longer.
         */
        put: operations["changeEmpowerment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/empowerments/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft an amendment
         * @description Writes the draft of an agreement that replaces an effective one from a future day.
         */
        post: operations["amendEmpowerment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/empowerments/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the decision on an agreement
         * @description Records the leading group's decision; who is in the team is recused (R-011). Needs a key of its own.
         */
        post: operations["decideEmpowerment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/empowerments/{id}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a step with an agreement
         * @description Moves it along SM-08: offer, give-notice, take-back or keep. Signing goes by its document, deciding by a decision.
         */
        post: operations["moveEmpowerment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/empowerments/{id}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note the registry's change
         * @description R-608: notes that the registry shows the new owners.
         */
        put: operations["registerEmpowerment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/empowerments/{id}/terminations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terminate an agreement
         * @description Ends an agreement by a decision with the paper that all signed, or the court's; what has vested stays.
         */
        post: operations["terminateEmpowerment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names and sizes of files
         * @description What is known of files, for those of the ids that the person may download; at most 100.
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Upload a file
         * @description Uploads a file of at most 50 MB: PDF, DOCX, XLSX, PPTX, PNG, JPEG, WebP, TXT or CSV, told by its content. From a PUBLIC file metadata, comments, tracked changes, scripts and embedded files are taken out. NDA files must be PDF, PNG or JPEG, because each copy is watermarked.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description Downloads a file as an attachment. Who may: by its class, the owner's members, or members of an organisation that signed the NDA; their copy bears a watermark and is recorded.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        /**
         * Delete an unused file
         * @description Deletes a file that no listing uses; whoever uploaded it may, and the organisation's administrator.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/inventories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stocktaking of a unit
         * @description Runs of a unit, newest first, and when the next is due.
         */
        get: operations["listInventories"];
        put?: never;
        /**
         * Begin to take stock
         * @description Opens a run over all entries that the unit has now.
         */
        post: operations["openInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/inventories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A run of stocktaking
         * @description A run with its lines.
         */
        get: operations["getInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/inventories/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a decision on a run
         * @description Records what the unit decided on differences.
         */
        post: operations["recordInventoryDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/inventories/{id}/lines/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note what was found of an entry
         * @description Notes what was found of one entry.
         */
        put: operations["countInventoryLine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/inventories/{id}/lines/{entryId}/handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Handle a difference
         * @description Handles one difference by a decision on the run.
         */
        put: operations["handleInventoryLine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/inventories/{id}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End counting or handling, or close a run
         * @description Moves a run along SM-25: count, handle or close.
         */
        post: operations["moveInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Accepts an invitation; the role counts from its first day.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit's ledger as of a day
         * @description A unit's ledger as of a day, in the order of its numbers.
         */
        get: operations["listLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/ledger/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entry of the ledger
         * @description An entry with its events, owners and decisions.
         */
        get: operations["getLedgerEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/ledger/entries/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a decision on an entry
         * @description Records what the unit decided on an entry.
         */
        post: operations["recordLedgerDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/ledger/entries/{id}/events/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter an event into the ledger
         * @description Enters an event: recognise, impair, reverse, annul, or a step of SM-05. One with an amount waits for a second person.
         */
        post: operations["enterLedgerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/ledger/entries/{id}/proposals/{proposalId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an event as the second person
         * @description Confirms the event that waits; not for the person who entered it.
         */
        post: operations["confirmLedgerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/ledger/entries/{id}/proposals/{proposalId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn down an event that waits
         * @description Turns down the event that waits, or takes it back.
         */
        post: operations["refuseLedgerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit's ledger as XLSX, CSV or PDF
         * @description A unit's ledger as of a day, as XLSX with three tables, CSV of one of them, or PDF.
         */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/ledger/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units whose ledgers one may read
         * @description Units whose ledgers the person may read.
         */
        get: operations["listLedgerUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authorisation and risk commitment letters
         * @description Letters of one's unit, and those in which one stands.
         */
        get: operations["listLetters"];
        put?: never;
        /**
         * Write a letter
         * @description Writes a letter and issues its PDF for signature; achievements and powers are listed one by one (R-611).
         */
        post: operations["writeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter
         * @description A letter with its limits and who has signed.
         */
        get: operations["getLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/letters/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an authorisation
         * @description Takes an authorisation back from now on; what was signed before stays (R-612).
         */
        post: operations["revokeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listings and drafts of one's organisations
         * @description Achievements, demands and drafts of one's organisations, last changed first.
         */
        get: operations["listOwnListings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Matches of one's demands, achievements and proposals
         * @description Matches of one's sides, the best first.
         */
        get: operations["listMatches"];
        put?: never;
        /**
         * Propose a demand and an achievement to each other
         * @description Proposes a pair. The first proposal of a pair is the introduction; later ones are kept with their times.
         */
        post: operations["proposeMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/matches/listings/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The matches of a listing of one's own
         * @description The best matches of a listing, why others declined it, and whether suggestions are stopped.
         */
        get: operations["getListingMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/matches/listings/{code}/opt-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Stop or allow automatic suggestions with a listing
         * @description Stops automatic suggestions with a listing, or allows them again.
         */
        put: operations["stopSuggestions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/matches/listings/{code}/supply-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State that no suitable achievement is listed for a demand
         * @description Searches once more and keeps, with the owner's statement, that no suitable achievement is listed.
         */
        post: operations["stateNoSupply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A match of one's own
         * @description A match with its score's parts, conditions, sentences, decisions and what can be done next.
         */
        get: operations["getMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/matches/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The thread of a match
         * @description What the parties wrote to each other.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Write to the other parties of a match
         * @description Writes to the other parties; possible once both sides have accepted.
         */
        post: operations["writeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/matches/{id}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept, defer or decline a match for one's side
         * @description Moves it along SM-07: open, accept, defer, decline or negotiate.
         */
        post: operations["moveMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/membership-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests that wait for the operator
         * @description Requests to organisations that have no administrator, which the operator decides.
         */
        get: operations["listMembershipReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's roles and requests for roles
         * @description The person's roles and requests for roles.
         */
        get: operations["listOwnMemberships"];
        put?: never;
        /**
         * Ask to join an organisation
         * @description Asks a verified organisation for a role; its administrator decides, or the operator while it has none.
         */
        post: operations["requestMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/ndas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The NDA of a listing
         * @description The NDA of a public listing, its files, and whether the person's organisations have signed it.
         */
        get: operations["getNda"];
        put?: never;
        /**
         * Sign an NDA for an organisation
         * @description Signs for a verified organisation; all its members may download the files from then on. A second signature changes nothing.
         */
        post: operations["signNda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notice-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public notices and those of one's own units
         * @description Notices that one may read, newest first.
         */
        get: operations["listOwnNoticeBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notice-board/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A notice that one may read
         * @description A notice that one may read.
         */
        get: operations["getOwnNoticeOfBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notice-board/{code}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload evidence for an objection
         * @description Uploads evidence for an objection that is to be filed within a day.
         */
        post: operations["uploadOwnEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notice-board/{code}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a notice
         * @description Objects to a notice, under one's name or without it.
         */
        post: operations["objectSignedIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notice-board/{code}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A notice's text as published
         * @description The text as it was published.
         */
        get: operations["getOwnNoticeText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notices of one's units
         * @description Notices of one's units, newest first, drafts included.
         */
        get: operations["listWorkNotices"];
        put?: never;
        /**
         * Begin a notice
         * @description Begins a notice of kind OTHER.
         */
        post: operations["draftNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A notice of one's unit
         * @description A notice of one's unit.
         */
        get: operations["getWorkNotice"];
        /**
         * Change a draft
         * @description Changes a draft.
         */
        put: operations["changeNotice"];
        post?: never;
        /**
         * Delete a draft
         * @description Deletes a draft; its creator may.
         */
        delete: operations["deleteNotice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices/{id}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish or void a notice
         * @description Publishes a draft, or voids a notice that runs.
         */
        post: operations["moveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices/{id}/objections/{objectionId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude an objection
         * @description Concludes an objection: upheld, the notice is over; rejected, it goes on once no objection is open.
         */
        post: operations["concludeObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices/{id}/objections/{objectionId}/handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an objection over
         * @description Takes an objection over, with the statement of having no interest in it. From then on this officer alone sees who filed it.
         */
        post: operations["takeObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which messages come by mail
         * @description Which messages come by mail, for every kind.
         */
        get: operations["listNotificationPreferences"];
        /**
         * Choose which messages come by mail
         * @description Chooses for some or all kinds.
         */
        put: operations["changeNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's messages
         * @description The person's messages, newest first.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark messages as read
         * @description Marks messages as read; those of others are left alone.
         */
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisation-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations that wait for the operator
         * @description Organisations in a state, those that waited longest first, for whoever verifies or suspends them.
         */
        get: operations["listOrganisationReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's organisations
         * @description The organisations that the person belongs to, in any state.
         */
        get: operations["listOwnOrganisations"];
        put?: never;
        /**
         * Register an organisation
         * @description Registers an organisation as a draft; whoever does becomes its administrator.
         */
        post: operations["registerOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An organisation of one's own
         * @description One organisation with everything written about it, for its administrator and the operator.
         */
        get: operations["getOwnOrganisation"];
        /**
         * Change an organisation
         * @description Replaces what is written about an organisation. While it is being verified nothing changes; once it is verified, name, kind and code stay as verified.
         */
        put: operations["changeOwnOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}/contact-reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who saw our contact
         * @description Who saw the contact of one's own organisation.
         */
        get: operations["listContactReveals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}/internal-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The internal rules of a research unit
         * @description All internal rules, and whether what the first deal needs is in force.
         */
        get: operations["listInternalRules"];
        put?: never;
        /**
         * Add an internal rule
         * @description Adds a rule as a draft.
         */
        post: operations["addInternalRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}/internal-rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an internal rule
         * @description Changes a rule that is not in force yet.
         */
        put: operations["changeInternalRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}/internal-rules/{ruleId}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consult on, enact or report an internal rule
         * @description Takes a step of SM-23.
         */
        post: operations["moveInternalRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open invitations
         * @description Invitations that nobody has accepted yet.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite somebody into an organisation
         * @description Invites somebody into a role. The code is told once, here; it counts for 14 days and for one person.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description Takes an invitation back.
         */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}/leading-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The leading group of a research unit
         * @description The leading group, empty until there is one.
         */
        get: operations["getLeadingGroup"];
        /**
         * Change the leading group
         * @description Replaces the leading group.
         */
        put: operations["changeLeadingGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The members of an organisation
         * @description Everybody's roles in an organisation, requests first, for its members; others' mobile numbers only for the administrator.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}/members/{membershipId}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve, decline or end a role
         * @description Approves or declines a request, or ends a role. The last administrator's role cannot end.
         */
        post: operations["moveMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/organisations/{id}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit, verify, reject, suspend … an organisation
         * @description Takes a step of SM-01; the answer to a reading lists the steps that are open as `moves`.
         */
        post: operations["moveOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parameters of the rules
         * @description All parameters with their values, bounds and versions.
         */
        get: operations["listParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/parameters/{cfg}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a parameter from a time on
         * @description Sets a value from a time on. Policy parameters are the science and technology bureau's, technical ones portal operations'; cases that exist keep the value of the day they began.
         */
        post: operations["setParameter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's saved searches
         * @description The person's saved searches, the last saved first.
         */
        get: operations["listSavedSearches"];
        put?: never;
        /**
         * Save a search
         * @description Saves a search with its filters; from then on new and changed listings are told as chosen.
         */
        post: operations["saveSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A saved search and its hits
         * @description What was found for a saved search, the newest first; what was withdrawn is left out.
         */
        get: operations["getSavedSearch"];
        /**
         * Change a saved search
         * @description Renames, pauses, resumes a saved search, or changes how it is told.
         */
        put: operations["changeSavedSearch"];
        post?: never;
        /**
         * Delete a saved search
         * @description Deletes a saved search and its hits.
         */
        delete: operations["deleteSavedSearch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/saved-searches/{id}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open or renew the feed of a saved search
         * @description Gives a saved search an Atom feed, whose address works without signing in; a former address ends.
         */
        post: operations["openSavedSearchFeed"];
        /**
         * End the feed of a saved search
         * @description Ends the feed of a saved search.
         */
        delete: operations["closeSavedSearchFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Screenings at one's desk
         * @description Screenings at one's desk, oldest first.
         */
        get: operations["listScreenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/screenings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A screening with its content
         * @description What is to be published, what the public sees now, and what was found in it.
         */
        get: operations["getScreening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/screenings/{id}/moves/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a screening
         * @description Decides: `clear`, `return`, `escalate` or `suspect`.
         */
        post: operations["decideScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/secrecy-incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suspected contents that were removed
         * @description Incidents of one's desks, newest first.
         */
        get: operations["listSecrecyIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/secrecy-incidents/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a report to an authority
         * @description Records that the incident was reported to an authority.
         */
        post: operations["reportSecrecyIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups of words that mean the same
         * @description Groups that have the words somewhere, all without words, newest first.
         */
        get: operations["listSynonyms"];
        put?: never;
        /**
         * Add a group of synonyms
         * @description Adds a group.
         */
        post: operations["addSynonyms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/synonyms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a group of synonyms
         * @description Changes the words of a group.
         */
        put: operations["changeSynonyms"];
        post?: never;
        /**
         * Remove a group of synonyms
         * @description Removes a group; its words are then searched as typed.
         */
        delete: operations["removeSynonyms"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The timeline of a case of one's own organisation
         * @description The last 200 acts on a case of an organisation that the person belongs to; empty for all others.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for one
         * @description What waits for the person, and how the person's organisations stand.
         */
        get: operations["getWorkbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public notices
         * @description Public notices, newest first.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/objections/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of one's objection
         * @description What an objection has come to, for whoever holds its receipt.
         */
        get: operations["getObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a text against what was published
         * @description Whether a public notice published exactly this text; for whoever holds the text of a notice whose text is not public any more (R-210).
         */
        post: operations["verifyNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A public notice
         * @description A public notice.
         */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{code}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload evidence for an objection
         * @description Uploads evidence for an objection that is to be filed within a day: at most 50 MB, of the kinds that are taken elsewhere. It is encrypted and for the handling officer alone.
         */
        post: operations["uploadEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{code}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A public notice's data as published
         * @description The canonical JSON as it was published, byte for byte what its hash is of.
         */
        get: operations["getNoticeJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{code}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a public notice
         * @description Objects to a public notice without signing in. It pauses the notice until it is concluded.
         */
        post: operations["object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{code}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A public notice's text as published
         * @description The text as it was published, byte for byte what its hash is of.
         */
        get: operations["getNoticeText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations by kind, district and words
         * @description Verified organisations in the order of registration, with how many public listings each has.
         */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An organisation and its newest listings
         * @description Everything public of one organisation with its newest listings.
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose a new password by a mailed link
         * @description Chooses a new password by the mailed link; all sessions end.
         */
        put: operations["resetPassword"];
        /**
         * Ask for a link to choose a new password
         * @description Sends a link to choose a new password, if an account has this mail address; the answer is the same if none has.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The policy documents behind the portal, in plain words
         * @description Every document with its articles in plain words, newest first.
         */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search published achievements and demands
         * @description A page of achievements and demands with counts; empty words give the newest.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A search as CSV or XLSX, at most 1,000 rows
         * @description The listings of a search as CSV or XLSX; parameters are those of the search and `format`. The header `X-Total-Count` says how many the search has in all; `X-Degraded: true`, and `limited` in the file's name, that the search server was away and the database answered in a simpler way.
         */
        get: operations["exportSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations, people and policies that have the words
         * @description Verified organisations (platforms among them), people named by achievements and articles of the policy that have the words; nothing without words and for whole texts.
         */
        get: operations["searchOthers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Who is signed in; a visitor is told `signedIn: false`.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Sign in
         * @description Signs in: sets the session's cookie. Five failures lock an account for 15 minutes.
         */
        post: operations["signIn"];
        /**
         * Sign out
         * @description Signs out, and forgets the cookie.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in through the identity provider
         * @description Sends the browser to the identity provider; whoever is signed in links the account instead.
         */
        get: operations["beginOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from the identity provider
         * @description Where the identity provider sends the browser back to; it goes on to a page of the portal.
         */
        get: operations["endOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portal's names, help line and the policy in force
         * @description Names, help line, software version and the policy in force.
         */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggestions while typing
         * @description Words, titles and organisations that begin with or have what is typed so far; pinyin, whole or by first letters, counts as the characters.
         */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An Atom feed of any search
         * @description The listings of a search as an Atom feed; parameters are those of the search. Entries keep their id for good.
         */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An Atom feed of the notice board
         * @description The twenty newest public notices as an Atom feed. Entries keep their id for good.
         */
        get: operations["getNoticeFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-searches/{token}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Atom feed of a saved search
         * @description New and changed listings of a saved search as an Atom feed. It says nothing of whose saved search it is.
         */
        get: operations["getSavedSearchFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stop-alert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a saved search from a mail
         * @description Pauses the saved search that the token of a mail belongs to; a second time changes nothing.
         */
        post: operations["stopAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A step in the life of an account. */
        AccountMove: {
            /**
             * Format: int64
             * @description as read before
             */
            version: number;
            reason?: string | null;
        };
        /** @description Accounts for the operator. */
        AccountReviewList: {
            items: components["schemas"]["AccountReviewView"][];
            /** @description cursor of the next page; null on the last */
            next?: string | null;
        };
        /** @description An account as the operator sees it, without contacts. */
        AccountReviewView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            version: number;
            loginName: string;
            realName: string;
            state: components["schemas"]["StateView"];
            /** @description what the person is, in words */
            roles: string[];
            /** Format: date-time */
            createdAt: string;
            /** @description what the operator may do next */
            moves: components["schemas"]["MoveView"][];
        };
        /**
         * @description States of SM-02.
         * @enum {string}
         */
        AccountStatus: "PENDING" | "ACTIVE" | "LOCKED" | "DISABLED" | "ANONYMISED";
        /**
         * @description Ways to cooperate.
         * @enum {string}
         */
        "AchievementContent.CoopMode": "TRANSFER" | "LICENCE_EXCLUSIVE" | "LICENCE_SOLE" | "LICENCE_ORDINARY" | "LICENCE_OPEN" | "VALUATION_INVEST" | "TRIAL" | "COOPERATE";
        /** @description A measured property. */
        "AchievementContent.Indicator": {
            name: string;
            value: string;
            unit?: string | null;
        };
        /**
         * @description 已授权 or 未授权.
         * @enum {string}
         */
        "AchievementContent.IpStatus": "GRANTED" | "UNGRANTED";
        /**
         * @description Legal status of the right.
         * @enum {string}
         */
        "AchievementContent.LawStatus": "VALID" | "PENDING" | "LAPSED" | "INVALIDATED" | "PLEDGED" | "DISPUTED";
        /**
         * @description 成果属性.
         * @enum {string}
         */
        "AchievementContent.NatureKind": "ORIGINAL" | "IMPORTED_ABSORBED" | "SECONDARY_DEV";
        /**
         * @description What the achievement came out of.
         * @enum {string}
         */
        "AchievementContent.OriginKind": "FISCAL_PROJECT" | "ENTRUSTED" | "HORIZONTAL" | "SELF" | "OTHER";
        /**
         * @description How the price is stated (R-210).
         * @enum {string}
         */
        "AchievementContent.PriceMode": "NEGOTIABLE" | "FIXED" | "RANGE";
        /** @description Where a listing came from and how it is credited. */
        "AchievementContent.Source": {
            name: string;
            attribution?: string | null;
        };
        /**
         * @description 所处阶段.
         * @enum {string}
         */
        "AchievementContent.Stage": "LAB" | "PILOT" | "MATURE";
        /** @description The answer for one achievement: its view, its holder, and how to cite it. */
        AchievementPage: {
            code: string;
            title: string;
            status: string;
            /** @description kind of patent, or type */
            type: string;
            ipStatus: components["schemas"]["AchievementContent.IpStatus"];
            ipNumber?: string | null;
            ipNumberText?: string | null;
            /** Format: date */
            filingDate?: string | null;
            /** Format: date */
            grantDate?: string | null;
            /** Format: date */
            expiryDate?: string | null;
            lawStatus?: components["schemas"]["AchievementContent.LawStatus"] | null;
            isService: boolean;
            originKind: components["schemas"]["AchievementContent.OriginKind"];
            natureKind?: components["schemas"]["AchievementContent.NatureKind"] | null;
            stage: components["schemas"]["AchievementContent.Stage"];
            /** Format: int32 */
            trl: number;
            trlLevel: components["schemas"]["TrlLevel"];
            fields: components["schemas"]["CatalogueEntry"][];
            industries: components["schemas"]["CatalogueEntry"][];
            ipcClasses: components["schemas"]["CatalogueEntry"][];
            keywords: string[];
            summary: string;
            applicationScenario?: string | null;
            advantages?: string | null;
            indicators: components["schemas"]["AchievementContent.Indicator"][];
            benefitNote?: string | null;
            modes: components["schemas"]["AchievementContent.CoopMode"][];
            priceMode: components["schemas"]["AchievementContent.PriceMode"];
            priceMin?: string | null;
            priceMax?: string | null;
            wantTrial: boolean;
            wantPilot: boolean;
            ndaRequired: boolean;
            files?: components["schemas"]["ListingFiles.Shown"][] | null;
            completers: components["schemas"]["AchievementView.NamedCompleter"][];
            /** Format: int32 */
            completersTotal: number;
            /**
             * Format: int32
             * @description how many completers did not consent to show their name
             */
            completersHidden: number;
            screening: components["schemas"]["AchievementView.Screening"];
            source?: components["schemas"]["AchievementContent.Source"] | null;
            /** Format: date-time */
            publishedAt: string;
            organisation?: components["schemas"]["OrganisationView"] | null;
            citation: components["schemas"]["Citation"];
            /**
             * Format: int64
             * @description of the public content, also in the ETag
             */
            version: number;
            /** Format: date-time */
            changedAt: string;
        };
        /** @description A completer who consented to be named. */
        "AchievementView.NamedCompleter": {
            /** Format: int32 */
            seq: number;
            name: string;
            organisation?: string | null;
            isMain: boolean;
            isStudent: boolean;
            role?: string | null;
        };
        /** @description The result word of the screening, and when. */
        "AchievementView.Screening": {
            result: string;
            /** Format: date-time */
            at: string;
        };
        /** @description R-661: what an agency screens and the events it holds. */
        AgencyWork: {
            tasks: components["schemas"]["AgencyWork.Task"][];
            events: components["schemas"]["AgencyWork.Event"][];
        };
        /** @description How many people of an organisation came. */
        "AgencyWork.Attendance": {
            organisation: string;
            /** Format: int32 */
            people: number;
        };
        /** @description An achievement that was looked at, and why it suits or not. */
        "AgencyWork.Candidate": {
            code?: string | null;
            title?: string | null;
            verdict: components["schemas"]["AgencyWork.Verdict"];
            reason: string;
            judgedBy: string;
        };
        /** @description A match event. */
        "AgencyWork.Event": {
            /** Format: int64 */
            id: number;
            organisation: string;
            title: string;
            /** Format: date */
            heldOn: string;
            place: string;
            attendances: components["schemas"]["AgencyWork.Attendance"][];
            results: string[];
        };
        /** @description A verdict on an achievement; a second one on the same replaces the first. */
        "AgencyWork.NewCandidate": {
            achievementCode: string;
            verdict: components["schemas"]["AgencyWork.Verdict"];
            reason: string;
        };
        /** @description An event to hold or that was held; the agency may be left out with only one. */
        "AgencyWork.NewEvent": {
            title: string;
            /** Format: date */
            heldOn: string;
            place: string;
            /** Format: int64 */
            organisationId?: number | null;
        };
        /** @description What came of an event. */
        "AgencyWork.NewResult": {
            text: string;
        };
        /** @description A demand to screen for; the agency may be left out with only one. */
        "AgencyWork.NewTask": {
            demandCode: string;
            /** Format: int64 */
            organisationId?: number | null;
        };
        /** @description A screening of achievements for a demand. */
        "AgencyWork.Task": {
            /** Format: int64 */
            id: number;
            organisation: string;
            demandCode?: string | null;
            /** @description null once the demand is no longer public */
            demandTitle?: string | null;
            begunBy: string;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            closedAt?: string | null;
            candidates: components["schemas"]["AgencyWork.Candidate"][];
        };
        /**
         * @description How a candidate was judged.
         * @enum {string}
         */
        "AgencyWork.Verdict": "SUITABLE" | "POSSIBLE" | "UNSUITABLE";
        /**
         * @description An answer to a question of the screening.
         * @enum {string}
         */
        Answer: "YES" | "NO" | "SUSPECT";
        /** @description A page of the audit trail, newest first. */
        AuditPage: {
            items: components["schemas"]["AuditPage.Row"][];
            next?: string | null;
        };
        /** @description Whose case it was. */
        "AuditPage.OrganisationLink": {
            code: string;
            name: string;
        };
        /** @description One act. */
        "AuditPage.Row": {
            /** @description the day in Asia/Shanghai whose chain it stands in, and `seq` its place there */
            day: string;
            /** Format: int32 */
            seq: number;
            /** Format: date-time */
            at: string;
            /** @description login name of whoever acted, null for the portal itself */
            account?: string | null;
            /** @description the real name, or the job or command */
            actor: string;
            /** @description the network address, null where there is none */
            address?: string | null;
            action: string;
            subjectType: string;
            /** Format: int64 */
            subjectId: number;
            organisation?: components["schemas"]["AuditPage.OrganisationLink"] | null;
            fromState?: string | null;
            toState?: string | null;
            /** @description null for portal operations, who see the technical side only */
            reason?: string | null;
            /** @description SHA-256 of the content that it was done to */
            digest?: string | null;
        };
        /** @description R-632: the public cards of booked projects; never shares, prices, criteria or people. */
        BookedHall: {
            items: components["schemas"]["BookedHall.Card"][];
        };
        /** @description What the public sees of a booked project. */
        "BookedHall.Card": {
            code: string;
            state: components["schemas"]["StateView"];
            demandCode: string;
            /** @description null when the demand is public no longer */
            demandTitle?: string | null;
            fieldCodes: string[];
            unit: string;
            /** @description month of the expected delivery, as `2027-06` */
            delivery?: string | null;
        };
        /** @description The projects of a person. */
        "BookingController.BookingList": {
            items: components["schemas"]["BookingController.BookingList.Row"][];
        };
        /** @description A project in a list. */
        "BookingController.BookingList.Row": {
            /** Format: int64 */
            id: number;
            code: string;
            state: components["schemas"]["StateView"];
            title: string;
            enterprise: string;
            unit: string;
            /** Format: date */
            expectedDelivery?: string | null;
        };
        /** @description A new version of the terms. */
        "BookingController.NewTerms": {
            /**
             * Format: int32
             * @description number of the version that the person has seen; 0 for none
             */
            base: number;
            terms: components["schemas"]["BookingTerms"];
            note?: string | null;
        };
        /** @description Where a proposed project is found. */
        "BookingController.Proposed": {
            /** Format: int64 */
            id: number;
        };
        /** @description What the unit's leading group decided. */
        BookingDecision: {
            meetingNo: string;
            /** Format: date-time */
            at: string;
            /** @description names of who decided; members of the team are recused by themselves (R-011) */
            participants: string[];
            decision: string;
            reasons: string;
        };
        /** @description A step along SM-09. */
        BookingMove: {
            /**
             * Format: int64
             * @description of the project that the person has seen (R-006)
             */
            version: number;
            reason?: string | null;
        };
        /** @description What the three sides agree on, as it is written, frozen and signed (domain.md §3.4). Shares are percentages with at most four decimals (R-002), amounts yuan with at most two (R-001), both as decimal strings. */
        BookingTerms: {
            /** @description of the whole result */
            enterpriseShare: string;
            /** @description of the whole result, shared by unit and team */
            unitSideShare: string;
            /** @description of the unit side (R-602) */
            teamShare: string;
            lines: components["schemas"]["BookingTerms.Line"][];
            /** @description CLIFF or MILESTONE (R-624) */
            vestMode: string;
            outputs: components["schemas"]["BookingTerms.Output"][];
            criteria: components["schemas"]["BookingTerms.Criterion"][];
            milestones: components["schemas"]["BookingTerms.Step"][];
            /** Format: date */
            expectedDelivery: string;
            /** Format: date */
            longStop: string;
            payments: components["schemas"]["BookingTerms.Payment"][];
            contract: components["schemas"]["BookingTerms.Contract"];
            /** @description BOTH, or ENTERPRISE_ONLY as R-630 allows */
            acceptanceKey: string;
        };
        /** @description Facts of the development contract. */
        "BookingTerms.Contract": {
            number?: string | null;
            /** @description ENTRUSTED or COOPERATIVE */
            kind: string;
            /** @description R-622: who owns the rights; null for the statutory default */
            ipClause?: string | null;
            /** @description how the result may be used; null for the statutory default */
            useClause?: string | null;
            /** @description R-622: whether the statutory default was read and is meant */
            defaultConfirmed: boolean;
        };
        /** @description What the result must reach, and how that is tested. */
        "BookingTerms.Criterion": {
            indicator: string;
            op: string;
            value: string;
            method: string;
        };
        /** @description A member of the team. */
        "BookingTerms.Line": {
            /** Format: int64 */
            accountId: number;
            name: string;
            /** @description of the team's part; all together 100 */
            share: string;
        };
        /** @description A planned output. */
        "BookingTerms.Output": {
            type: string;
            description: string;
        };
        /** @description A payment of the enterprise, made outside the portal. */
        "BookingTerms.Payment": {
            /** Format: date */
            due: string;
            amount: string;
        };
        /** @description A milestone. */
        "BookingTerms.Step": {
            name: string;
            criteria: string;
            /** Format: date */
            due: string;
            /** @description part of the whole work; all together 100 */
            weight: string;
        };
        /** @description A booked project for who has a part in it. Shares are percentages as decimal strings. */
        BookingView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            version: number;
            code: string;
            state: components["schemas"]["StateView"];
            title: string;
            demandCode: string;
            enterprise: string;
            unit: string;
            /** Format: int64 */
            representativeId: number;
            representative: string;
            /** @description for which the person may act */
            sides: string[];
            member: boolean;
            /** Format: date */
            expectedDelivery?: string | null;
            /** Format: date */
            longStop?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            effectiveAt?: string | null;
            /** Format: date-time */
            deliveredAt?: string | null;
            /** Format: int64 */
            achievementId?: number | null;
            vested: string;
            pending: string;
            acceptedBy: string[];
            versions: components["schemas"]["BookingView.VersionView"][];
            /** Format: int32 */
            frozenSeq?: number | null;
            /** Format: int64 */
            documentId?: number | null;
            signatures: components["schemas"]["SignatureView"][];
            /** @description R-622: what the law says where the newest terms are silent; null when they are not */
            statutoryDefault?: string | null;
            milestones: components["schemas"]["BookingView.MilestoneView"][];
            /** @description what everybody will own, by the newest terms */
            outcomes: components["schemas"]["BookingView.Outcome"][];
            vestings: components["schemas"]["BookingView.VestingView"][];
            requests: components["schemas"]["BookingView.RequestView"][];
            waiting: components["schemas"]["BookingView.Waiting"][];
            /** @description researchers of the unit, for writing terms; empty for the enterprise */
            people: components["schemas"]["BookingView.Person"][];
            moves: components["schemas"]["MoveView"][];
        };
        /** @description A key that was used on the newest submission, or the last one that was judged. */
        "BookingView.KeyView": {
            /** Format: int32 */
            submission: number;
            side: string;
            decision: string;
            results: components["schemas"]["Verdict.Result"][];
            remedies?: string | null;
            name: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A milestone; 0 is the delivery as a whole. */
        "BookingView.MilestoneView": {
            /** Format: int32 */
            seq: number;
            name: string;
            criteria: string;
            /** Format: date */
            due: string;
            weight: string;
            /** @description what the team has vested when it and all before it are accepted */
            cumulative: string;
            state: components["schemas"]["StateView"];
            /** Format: int32 */
            submission: number;
            /** Format: date-time */
            submittedAt?: string | null;
            /** Format: date */
            answerBy?: string | null;
            evidence?: string | null;
            keys: components["schemas"]["BookingView.KeyView"][];
        };
        /** @description Who will own how much. */
        "BookingView.Outcome": {
            /** @description DELIVERED, AFTER a milestone, or FAILED */
            kind: string;
            /** Format: int32 */
            milestone: number;
            owners: components["schemas"]["BookingView.Owner"][];
        };
        /** @description An owner. */
        "BookingView.Owner": {
            /** @description ENTERPRISE, MEMBER or UNIT */
            kind: string;
            name: string;
            /** Format: int32 */
            ppm: number;
            share: string;
            formula: string;
        };
        /** @description A researcher of the unit. */
        "BookingView.Person": {
            /** Format: int64 */
            accountId: number;
            name: string;
        };
        /** @description What a side asked the others to agree to. */
        "BookingView.RequestView": {
            /** Format: int64 */
            id: number;
            kind: string;
            /** Format: date */
            newLongStop?: string | null;
            reason: string;
            evidence?: string | null;
            paymentsNote?: string | null;
            side: string;
            name: string;
            /** Format: date-time */
            at: string;
            agreedBy: string[];
            open: boolean;
        };
        /** @description A version of the terms, and which sides agree to it. */
        "BookingView.VersionView": {
            /** Format: int32 */
            seq: number;
            side: string;
            name: string;
            note?: string | null;
            terms: components["schemas"]["BookingTerms"];
            sha256: string;
            /** Format: date-time */
            at: string;
            agreedBy: string[];
        };
        /** @description A step of the vesting. */
        "BookingView.VestingView": {
            /** Format: int64 */
            id: number;
            kind: string;
            /** Format: int32 */
            milestone?: number | null;
            delta: string;
            cumulative: string;
            /** Format: int64 */
            reversesId?: number | null;
            reason?: string | null;
            name: string;
            /** Format: date-time */
            at: string;
        };
        /** @description What waits for whom. */
        "BookingView.Waiting": {
            side: string;
            /** @description a word that the page translates */
            what: string;
            /** Format: int32 */
            milestone?: number | null;
            /** Format: date */
            due?: string | null;
        };
        /** @description The number of a decision that was recorded. */
        "BookingWorkController.Decided": {
            /** Format: int64 */
            decisionRecordId: number;
        };
        /** @description What is taken back, by which decision and why. */
        "BookingWorkController.NewCorrection": {
            /** Format: int64 */
            eventId: number;
            /** Format: int64 */
            decisionRecordId: number;
            reason: string;
        };
        /** @description By which decision it is delivered. */
        "BookingWorkController.NewDelivery": {
            /** Format: int64 */
            decisionRecordId: number;
        };
        /** @description The result that is handed in. */
        "BookingWorkController.NewOutput": {
            /** Format: int64 */
            achievementId: number;
            evidence: string;
        };
        /** @description What is handed in. */
        "BookingWorkController.NewSubmission": {
            evidence: string;
        };
        /** @description A day that differs from the ordinary week, in which Monday to Friday are working days. */
        CalendarDay: {
            /** Format: date */
            date: string;
            /** @description true for a Saturday or Sunday that is worked, false for a holiday */
            working: boolean;
            /** @description what it is, such as 元旦 */
            name: string;
        };
        /** @description A year to load. */
        CalendarForm: {
            /**
             * Format: int32
             * @description the version that the page showed; 0 for a year that is not loaded yet
             */
            version: number;
            /** @description the document that arranges the holidays, with its number or date */
            document?: string | null;
            /** @description one day a line: date, 休 or 班 (off or work), name; separated by commas or tabs */
            lines?: string | null;
        };
        /** @description The years that are loaded, newest first. */
        CalendarList: {
            items: components["schemas"]["CalendarYear"][];
            /** @description this year and the next, where they are not loaded */
            missing: number[];
        };
        /** @description A year as it is loaded now. */
        CalendarYear: {
            /** Format: int32 */
            year: number;
            /**
             * Format: int32
             * @description counts the times that the year was loaded
             */
            version: number;
            /** @description the document that arranges the holidays */
            document: string;
            loadedBy: string;
            /** Format: date-time */
            loadedAt: string;
            /**
             * Format: int32
             * @description how many working days the year has by it
             */
            workingDays: number;
            days: components["schemas"]["CalendarDay"][];
        };
        /** @description A code list: `name` is its word in URLs, `version` the standard it follows. */
        Catalogue: {
            name: string;
            version: string;
            entries: components["schemas"]["CatalogueEntry"][];
        };
        /** @description One code of a catalogue with its names in both languages. */
        CatalogueEntry: {
            code: string;
            parent?: string | null;
            /** Format: int32 */
            level: number;
            name: string;
            nameEn: string;
        };
        /** @description How a listing is cited, in Chinese, English and BibTeX. */
        Citation: {
            text: string;
            textEn: string;
            bibtex: string;
        };
        /** @description What an objection comes to. */
        ConclusionForm: {
            /**
             * Format: int64
             * @description of the notice, as read before
             */
            version: number;
            /** @description UPHELD or REJECTED */
            outcome?: string | null;
            /** @description told to whoever objected, 10 to 1,000 characters */
            conclusion?: string | null;
        };
        /** @description The completers of a draft, as they would be recorded. */
        "ConfirmationController.ConfirmationView": {
            /** Format: int64 */
            draftId: number;
            title?: string | null;
            completers: components["schemas"]["ConfirmationController.ConfirmationView.Share"][];
            confirmed: boolean;
        };
        /** @description A completer with the share in per cent. */
        "ConfirmationController.ConfirmationView.Share": {
            /** Format: int32 */
            seq: number;
            name?: string | null;
            share?: string | null;
        };
        /** @description Gives or withdraws a consent. */
        ConsentChange: {
            purpose: components["schemas"]["ConsentPurpose"];
            given: boolean;
        };
        /**
         * @description What people are asked to agree to, each by itself (R-767; PIPL 14, 25).
         * @enum {string}
         */
        ConsentPurpose: "PUBLIC_NAME" | "PUBLIC_CONTACT";
        /** @description What a person agreed to (R-767). */
        ConsentView: {
            purpose: components["schemas"]["ConsentPurpose"];
            label: string;
            /** @description the words that are agreed to */
            text: string;
            /** @description of those words */
            version: string;
            given: boolean;
            /**
             * Format: date-time
             * @description when it was given; null when it never was
             */
            at?: string | null;
            /**
             * Format: date-time
             * @description when it was withdrawn; null while it holds
             */
            withdrawnAt?: string | null;
        };
        /** @description A contact in full. */
        ContactView: {
            name?: string | null;
            phone?: string | null;
            email?: string | null;
            /**
             * Format: int32
             * @description how many more contacts the person may see today
             */
            leftToday: number;
        };
        /** @description A decision of the unit, as its leading group records it. */
        DecisionForm: {
            body: components["schemas"]["DecisionRecord.Body"];
            meetingNo: string;
            /** Format: date-time */
            at: string;
            participants?: components["schemas"]["DecisionRecord.Participant"][] | null;
            /** @description R-011: who has an interest and took no part */
            recused?: components["schemas"]["DecisionRecord.Recused"][] | null;
            decision: string;
            reasons: string;
            dissent?: string | null;
            /** @description ids of the unit's files, such as the minutes */
            files?: number[] | null;
        };
        /**
         * @description Who decides.
         * @enum {string}
         */
        "DecisionRecord.Body": "LEADING_GROUP" | "UNIT_MEETING" | "AUTHORISED" | "AUTHORITY";
        /** @description A file as it was when the decision was recorded. */
        "DecisionRecord.DecisionFile": {
            /** Format: int64 */
            id: number;
            name: string;
            sha256: string;
        };
        /** @description Who took part. */
        "DecisionRecord.Participant": {
            /**
             * Format: int64
             * @description null for a person without an account
             */
            accountId?: number | null;
            name: string;
        };
        /** @description R-011: who took no part, and what interest the person has. */
        "DecisionRecord.Recused": {
            /**
             * Format: int64
             * @description null for a person without an account
             */
            accountId?: number | null;
            name: string;
            interest: string;
        };
        /** @description A decision of the unit as it was recorded. */
        DecisionView: {
            /** Format: int64 */
            id: number;
            body: string;
            bodyLabel: string;
            meetingNo: string;
            /** Format: date-time */
            at: string;
            participants: string[];
            recused: components["schemas"]["DecisionRecord.Recused"][];
            decision: string;
            reasons: string;
            dissent?: string | null;
            files: components["schemas"]["DecisionRecord.DecisionFile"][];
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            hash: string;
            whole: boolean;
        };
        /**
         * @description Kinds of demand.
         * @enum {string}
         */
        "DemandContent.DemandKind": "BUY_TECH" | "SOLVE_PROBLEM" | "JOINT_RND" | "PILOT_SERVICE" | "TALENT";
        /**
         * @description Who should own the result.
         * @enum {string}
         */
        "DemandContent.IpExpectation": "UNIT_OWNS" | "ENTERPRISE_OWNS" | "CO_OWN" | "NEGOTIABLE";
        /** @description What a result must reach; `op` is one of ≥ ≤ = \> \< 范围. */
        "DemandContent.Target": {
            name: string;
            op: string;
            value: string;
            unit?: string | null;
        };
        /** @description The answer for one demand: its view, its owner unless anonymous (R-212), and how to cite it. */
        DemandPage: {
            code: string;
            title: string;
            status: string;
            demandKind: components["schemas"]["DemandContent.DemandKind"];
            fields: components["schemas"]["CatalogueEntry"][];
            industries: components["schemas"]["CatalogueEntry"][];
            description: string;
            targetIndicators: components["schemas"]["DemandContent.Target"][];
            budgetPublic: boolean;
            /** @description null unless the owner made the budget public */
            budgetMin?: string | null;
            budgetMax?: string | null;
            /** Format: date */
            deadline: string;
            booking: boolean;
            /** Format: int32 */
            bookingTeamsMax: number;
            ipExpectation: components["schemas"]["DemandContent.IpExpectation"];
            /** @description the owner is named nowhere (R-212) */
            anonymous: boolean;
            district?: components["schemas"]["CatalogueEntry"] | null;
            files?: components["schemas"]["ListingFiles.Shown"][] | null;
            /** @description whether it has files for organisations that signed an NDA (R-214) */
            ndaRequired: boolean;
            screening: components["schemas"]["AchievementView.Screening"];
            source?: components["schemas"]["AchievementContent.Source"] | null;
            /** Format: date-time */
            publishedAt: string;
            organisation?: components["schemas"]["OrganisationView"] | null;
            citation: components["schemas"]["Citation"];
            /**
             * Format: int64
             * @description of the public content, also in the ETag
             */
            version: number;
            /** Format: date-time */
            changedAt: string;
        };
        /**
         * @description How what was found differs from the ledger.
         * @enum {string}
         */
        DiffKind: "MISSING" | "DETAILS" | "RIGHT_LAPSED" | "OWNERS" | "OTHER";
        /** @description What anybody may know of a document. */
        DocumentProof: {
            code: string;
            kind: string;
            /** Format: int32 */
            version: number;
            /** @description whether no newer version was issued */
            latest: boolean;
            /** @description of the PDF */
            sha256: string;
            /** @description which stands at the foot of its pages */
            contentSha256: string;
            /** Format: date */
            issuedOn: string;
            /**
             * Format: int32
             * @description how many there are
             */
            signatures: number;
        };
        /** @description A document for who may read it. */
        DocumentView: {
            /** Format: int64 */
            id: number;
            /** @description what it is checked by at `/verify/‹code›` */
            code: string;
            kind: string;
            label: string;
            title: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            templateVersion: number;
            sha256: string;
            contentSha256: string;
            /** Format: int32 */
            size: number;
            /** Format: date-time */
            issuedAt: string;
            signatures: components["schemas"]["SignatureView"][];
            /** @description for which the person may sign it now */
            sides: components["schemas"]["DocumentView.SideView"][];
            /** @description whether the person's codes come from an authenticator; others ask for one to be sent */
            authenticator: boolean;
            /** @description CFG-48: BOTH, PORTAL or SCAN */
            mode: string;
        };
        /** @description A side to sign for. */
        "DocumentView.SideView": {
            side: string;
            label: string;
        };
        /** @description R-201: the three questions that come before anything is stored. */
        DraftAnswers: {
            stateSecret: components["schemas"]["Answer"];
            nationalSecurity: components["schemas"]["Answer"];
            majorPublicInterest: components["schemas"]["Answer"];
        };
        /** @description What stands in the form now, and which version of the draft it was typed into. */
        DraftSave: {
            /** Format: int64 */
            version: number;
            form: {
                [key: string]: Record<string, never>;
            };
        };
        /** @description A draft as its writer sees it. */
        DraftView: {
            /** Format: int64 */
            id: number;
            kind: string;
            /** Format: int64 */
            organisationId: number;
            organisation: string;
            state: string;
            /** Format: int64 */
            version: number;
            /** Format: date-time */
            savedAt: string;
            answers: components["schemas"]["DraftAnswers"];
            /** @description everything typed so far */
            form: {
                [key: string]: Record<string, never>;
            };
            listing?: components["schemas"]["DraftView.Listing"] | null;
            /** @description what must be corrected before it can be handed in */
            problems: components["schemas"]["DraftView.FieldNote"][];
            /** @description what readers look for, and whether it is there */
            checklist: components["schemas"]["DraftView.CheckItem"][];
            duplicates: components["schemas"]["Duplicate"][];
            /** @description names of completers who have still to confirm their shares */
            unconfirmed: string[];
            returned?: components["schemas"]["DraftView.Returned"] | null;
        };
        /** @description Something that readers look for. */
        "DraftView.CheckItem": {
            field: string;
            message: string;
            done: boolean;
        };
        /** @description A field and what is wrong with it. */
        "DraftView.FieldNote": {
            pointer: string;
            message: string;
        };
        /** @description A stored listing. */
        "DraftView.Listing": {
            /** Format: int64 */
            id: number;
            code?: string | null;
            state: components["schemas"]["StateView"];
            published: boolean;
        };
        /** @description Why and when it was sent back. */
        "DraftView.Returned": {
            reason: string;
            /** Format: date-time */
            at: string;
        };
        /** @description R-209: a listing that may be the same. */
        Duplicate: {
            code?: string | null;
            title: string;
            /**
             * Format: int32
             * @description of the titles, in per cent; 100 for the same number
             */
            similarity: number;
            /** @description whether it makes the draft impossible (same number) or only asks for a confirmation */
            blocking: boolean;
        };
        /** @description An achievement whose completers the unit may empower. */
        EmpowermentCandidate: {
            /** Format: int64 */
            id: number;
            title: string;
            code?: string | null;
            /** @description those who have an account; others must get one first */
            completers: components["schemas"]["EmpowermentCandidate.CompleterView"][];
        };
        /** @description A completer. */
        "EmpowermentCandidate.CompleterView": {
            /** Format: int64 */
            accountId: number;
            name: string;
        };
        /** @description The id of what was written. */
        EmpowermentCreated: {
            /** Format: int64 */
            id: number;
        };
        /** @description The leading group's decision on an agreement. */
        EmpowermentDecision: {
            /** Format: int64 */
            version?: number | null;
            meetingNo: string;
            /** Format: date-time */
            at: string;
            /** @description accounts of members who decided */
            participants: number[];
            /** @description further members who took no part, and why; the team's own are added by the portal (R-011) */
            recused: components["schemas"]["EmpowermentDecision.RecusedForm"][];
            decision: string;
            reasons: string;
            dissent?: string | null;
            /** @description papers of the decision; a termination needs the one that all signed, or the court's */
            files: number[];
            /** @description for a termination, 2 to 1,000 characters */
            reason?: string | null;
        };
        /** @description Who took no part. */
        "EmpowermentDecision.RecusedForm": {
            /** Format: int64 */
            accountId: number;
            interest: string;
        };
        /** @description An agreement as the unit's office writes it. */
        EmpowermentForm: {
            /**
             * Format: int64
             * @description as read before; null for a new one
             */
            version?: number | null;
            /** Format: int64 */
            achievementId?: number | null;
            mode: components["schemas"]["EmpowermentMode"];
            rightKind: components["schemas"]["RightKind"];
            /**
             * Format: int32
             * @description for LONG_TERM_USE alone, at least CFG-10
             */
            useYears?: number | null;
            /** @description percentage of the unit side with at most four decimals, above 0 and below 100 */
            teamShare: string;
            /**
             * Format: int64
             * @description one of the lines
             */
            representativeId: number;
            lines: components["schemas"]["EmpowermentForm.LineForm"][];
            /** @description whether the internal shares are to be worked out equal (R-104) instead of read */
            equalise: boolean;
            mechanism: string;
            costs: string;
            payer: string;
            incomeNote?: string | null;
            grantsPowers: boolean;
            /** Format: date */
            lapseDate?: string | null;
            /**
             * Format: date
             * @description for an amendment: the day at whose beginning in Asia/Shanghai it counts, after today
             */
            effectiveFrom?: string | null;
        };
        /** @description A member of the team. */
        "EmpowermentForm.LineForm": {
            /** Format: int64 */
            accountId: number;
            /** @description percentage inside the team; ignored when the shares are equalised */
            share?: string | null;
        };
        /**
         * @description When an agreement becomes effective.
         * @enum {string}
         */
        EmpowermentMode: "INSTANT" | "AGREEMENT" | "BOOKED";
        /** @description A step of an agreement or letter. */
        EmpowermentMove: {
            /**
             * Format: int64
             * @description as read before
             */
            version?: number | null;
            reason?: string | null;
            scope?: components["schemas"]["NoticeScope"] | null;
            /** @description where else one can object to a notice */
            channel?: string | null;
        };
        /** @description Agreements, newest first. */
        EmpowermentPage: {
            items: components["schemas"]["EmpowermentPage.Item"][];
            /** Format: int64 */
            total: number;
            /** @description for the page after this one; null on the last */
            next?: string | null;
        };
        /** @description One agreement. */
        "EmpowermentPage.Item": {
            /** Format: int64 */
            id: number;
            number: string;
            title: string;
            modeLabel: string;
            rightLabel: string;
            unit: string;
            state: components["schemas"]["StateView"];
            waits?: components["schemas"]["EmpowermentView.Wait"] | null;
            /** Format: date-time */
            effectiveAt?: string | null;
        };
        /** @description An agreement for its parties and who oversees. */
        EmpowermentView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            version: number;
            number: string;
            mode: string;
            modeLabel: string;
            rightKind: string;
            rightLabel: string;
            /** Format: int32 */
            useYears?: number | null;
            /** Format: int64 */
            achievementId?: number | null;
            title: string;
            code?: string | null;
            /** Format: int64 */
            unitId: number;
            unit: string;
            /** @description percentage of the unit side */
            teamShare: string;
            /** Format: int64 */
            representativeId: number;
            lines: components["schemas"]["EmpowermentView.LineView"][];
            mechanism: string;
            costs: string;
            payer: string;
            incomeNote?: string | null;
            grantsPowers: boolean;
            /** Format: date */
            lapseDate?: string | null;
            state: components["schemas"]["StateView"];
            path: components["schemas"]["StateView"][];
            moves: components["schemas"]["MoveView"][];
            /** @description who must sign, in order, and who has */
            parties: components["schemas"]["EmpowermentView.Party"][];
            waits?: components["schemas"]["EmpowermentView.Wait"] | null;
            /** @description who owns what once it is effective (R-602); empty for long-term use */
            owners: components["schemas"]["EmpowermentView.Owner"][];
            /** Format: int64 */
            documentId?: number | null;
            /** Format: int64 */
            noticeId?: number | null;
            decision?: components["schemas"]["EmpowermentView.DecisionView"] | null;
            /** @description number of the agreement that it replaces */
            amends?: string | null;
            /** @description what differs from that one, row by row */
            changes: components["schemas"]["EmpowermentView.Change"][];
            /** Format: date-time */
            effectiveFrom?: string | null;
            /** Format: date-time */
            effectiveAt?: string | null;
            /** Format: date */
            registeredOn?: string | null;
            registerNote?: string | null;
            /**
             * Format: date
             * @description R-608: when the registry must show the owners
             */
            registryDue?: string | null;
            /** @description members of the leading group, for recording a decision */
            group: components["schemas"]["EmpowermentView.Member"][];
            /** @description R-016: the policy does not hold today */
            outsidePolicy: boolean;
        };
        /** @description A row of the comparison with the agreement that is replaced. */
        "EmpowermentView.Change": {
            field: string;
            before: string;
            after: string;
            same: boolean;
        };
        /** @description What the leading group decided. */
        "EmpowermentView.DecisionView": {
            meetingNo: string;
            /** Format: date-time */
            at: string;
            participants: string[];
            recused: string[];
            decision: string;
            reasons: string;
            dissent?: string | null;
            hash: string;
        };
        /** @description A completer's line; `owns` is the percentage of the whole achievement. */
        "EmpowermentView.LineView": {
            /** Format: int32 */
            seq: number;
            /** Format: int64 */
            accountId: number;
            name: string;
            share: string;
            owns?: string | null;
        };
        /** @description A member of the leading group; interested ones are recused (R-011). */
        "EmpowermentView.Member": {
            /** Format: int64 */
            accountId: number;
            name: string;
            interested: boolean;
        };
        /** @description An owner. */
        "EmpowermentView.Owner": {
            kind: string;
            name: string;
            share: string;
        };
        /** @description One who signs. */
        "EmpowermentView.Party": {
            side: string;
            name: string;
            signed: boolean;
        };
        /** @description Whose turn it is. */
        "EmpowermentView.Wait": {
            who: string;
            what: string;
        };
        /** @description An uploaded file of an objection that is not filed yet. */
        EvidenceToken: {
            /** @description names the file when the objection is filed, within a day */
            token: string;
            name: string;
            /** Format: int64 */
            size: number;
        };
        /** @description A person who consented to be named as completer, as public achievements name them. */
        Expert: {
            name: string;
            organisation?: string | null;
            /**
             * Format: int32
             * @description how many of the best hits name the person
             */
            achievements: number;
            /** @description at most two of them, best first */
            examples: components["schemas"]["Expert.Work"][];
        };
        /** @description An achievement of the person. */
        "Expert.Work": {
            code: string;
            title: string;
        };
        /**
         * @description Who a file is for; all but PUBLIC ones are stored encrypted.
         * @enum {string}
         */
        FileClass: "PUBLIC" | "NDA" | "SECRET" | "LICENCE" | "PARTY";
        /** @description Files that were asked for and may be seen. */
        FileList: {
            items: components["schemas"]["FileView"][];
        };
        /** @description A file as its owner sees it. */
        FileView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            organisationId: number;
            class: components["schemas"]["FileClass"];
            /** @description file name without path, at most 120 characters */
            name: string;
            /**
             * Format: int64
             * @description bytes of the stored copy
             */
            size: number;
            /** @description media type found from the content */
            type: string;
            /** @description of the stored copy */
            sha256: string;
            /** @description what was taken out of the stored copy, or should be looked at */
            warnings: string[];
            /** Format: date-time */
            uploadedAt: string;
        };
        /**
         * @description How often somebody wants to be told of a saved search's hits.
         * @enum {string}
         */
        Frequency: "INSTANTLY" | "DAILY" | "WEEKLY";
        /**
         * @description What a member of a leading group stands for.
         * @enum {string}
         */
        GroupFunction: "ASSET" | "RESEARCH" | "FINANCE" | "OTHER";
        /** @description Taking an objection over. */
        HandlingForm: {
            /** @description the officer's statement of having no interest in it; must be true */
            disinterested: boolean;
            /** @description needed when a colleague has it */
            reason?: string | null;
        };
        /** @description What the home page shows. */
        HomeView: {
            /**
             * Format: date-time
             * @description when the figures were counted, at most five seconds ago
             */
            asOf: string;
            counts: components["schemas"]["HomeView.Counts"];
            /** @description achievements by stage: LAB, PILOT, MATURE */
            stages: {
                [key: string]: number;
            };
            newestAchievements: components["schemas"]["ListingCard"][];
            newestDemands: components["schemas"]["ListingCard"][];
            industries: components["schemas"]["HomeView.Field"][];
            /** @description queries to try */
            popular: string[];
        };
        /** @description Public listings by kind, and organisations: research units, enterprises, all. */
        "HomeView.Counts": {
            /** Format: int64 */
            achievements: number;
            /** Format: int64 */
            demands: number;
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            enterprises: number;
            /** Format: int64 */
            organisations: number;
        };
        /** @description An entry field with its public listings; one that lies in two fields counts in both. */
        "HomeView.Field": {
            key: string;
            name: string;
            nameEn: string;
            industryCodes: string[];
            /** Format: int64 */
            achievements: number;
            /** Format: int64 */
            demands: number;
        };
        /** @description A proof of work: find the number up to `maxNumber` with `challenge = algorithm(salt + number)`, in hexadecimal. The solution is the Base64 of a JSON object with algorithm, challenge, number, salt and signature. */
        HumanChallenge: {
            algorithm: string;
            challenge: string;
            /** Format: int64 */
            maxNumber: number;
            salt: string;
            signature: string;
        };
        /** @description An internal rule as its unit writes it. */
        InternalRuleForm: {
            /**
             * Format: int64
             * @description as read before; null for a new one
             */
            version?: number | null;
            kind: components["schemas"]["InternalRuleKind"];
            title: string;
            /**
             * Format: int64
             * @description the uploaded text; needed before it takes effect
             */
            fileId?: number | null;
            /** Format: date */
            effectiveFrom: string;
            /**
             * Format: date
             * @description day on which it was made public within the unit
             */
            publicInUnitAt?: string | null;
            /**
             * Format: date
             * @description day on which the staff was consulted
             */
            staffConsultedAt?: string | null;
            /**
             * Format: int64
             * @description the rule that this one replaces when it takes effect
             */
            supersedesId?: number | null;
        };
        /**
         * @description Kinds of internal rule of a research unit (domain.md §3.1).
         * @enum {string}
         */
        InternalRuleKind: "SEPARATE_LEDGER" | "CONVERSION" | "INVENTORY" | "EXIT" | "EQUITY_MGMT" | "REWARD" | "PRICING_OBJECTION" | "SECRECY" | "HORIZONTAL_SURPLUS" | "OTHER";
        /** @description The internal rules of a research unit. */
        InternalRuleList: {
            items: components["schemas"]["InternalRuleView"][];
            /** @description whether the unit may sign its first deal (R-015) */
            inForce: boolean;
            /** @description what that still takes, in words */
            missing: string[];
        };
        /** @description A step in the life of an internal rule. */
        InternalRuleMove: {
            /**
             * Format: int64
             * @description as read before
             */
            version: number;
            reason?: string | null;
            /**
             * Format: date
             * @description the day of reporting; null for today
             */
            on?: string | null;
        };
        /** @description An internal rule of a research unit. */
        InternalRuleView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            version: number;
            kind: components["schemas"]["InternalRuleKind"];
            kindLabel: string;
            title: string;
            /** Format: int64 */
            fileId?: number | null;
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            publicInUnitAt?: string | null;
            /** Format: date */
            staffConsultedAt?: string | null;
            /**
             * Format: date
             * @description day on which it was reported; null until then
             */
            reportedToAuthorityAt?: string | null;
            /**
             * Format: int64
             * @description the rule that this one replaces
             */
            supersedesId?: number | null;
            state: components["schemas"]["StateView"];
            moves: components["schemas"]["MoveView"][];
        };
        /** @description What was found of one entry. */
        "InventoryForms.Count": {
            /** @description whether it is there as the ledger says */
            found: boolean;
            diff?: components["schemas"]["DiffKind"] | null;
            note?: string | null;
        };
        /** @description What is done about a difference, and which decision on the run says so. */
        "InventoryForms.Handling": {
            handling: string;
            /** Format: int64 */
            decisionRecordId?: number | null;
        };
        /** @description A new run over all entries that the unit has now. */
        "InventoryForms.NewRun": {
            /** Format: int64 */
            unit: number;
            /** Format: int32 */
            year: number;
            scope: string;
        };
        /** @description A step of SM-25, from the version that was shown. */
        "InventoryForms.RunMove": {
            /** Format: int64 */
            version: number;
        };
        /** @description An entry in a run; `found` is null until it was counted. */
        "InventoryViews.Line": {
            /** Format: int64 */
            entryId: number;
            ledgerNo: string;
            title: string;
            bookValue: string;
            found?: boolean | null;
            diff?: string | null;
            diffLabel?: string | null;
            note?: string | null;
            handling?: string | null;
            /** Format: int64 */
            decisionRecordId?: number | null;
            countedBy?: string | null;
        };
        /** @description Runs of a unit. */
        "InventoryViews.RunList": {
            unit: components["schemas"]["LedgerPage.Unit"];
            items: components["schemas"]["InventoryViews.Summary"][];
            /**
             * Format: date
             * @description CFG-67: the day by which the next run must be closed; null while the ledger is empty
             */
            dueOn?: string | null;
            overdue: boolean;
            canOpen: boolean;
        };
        /** @description A run with its lines. */
        "InventoryViews.RunView": {
            run: components["schemas"]["InventoryViews.Summary"];
            unit: components["schemas"]["LedgerPage.Unit"];
            /** Format: int64 */
            version: number;
            lines: components["schemas"]["InventoryViews.Line"][];
            decisions: components["schemas"]["DecisionView"][];
            moves: components["schemas"]["MoveView"][];
            canCount: boolean;
            canHandle: boolean;
            canDecide: boolean;
        };
        /** @description A run in a list. */
        "InventoryViews.Summary": {
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            year: number;
            scope: string;
            state: components["schemas"]["StateView"];
            /** Format: int32 */
            lines: number;
            /** Format: int32 */
            uncounted: number;
            /** Format: int32 */
            differences: number;
            openedBy: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt?: string | null;
        };
        /** @description The code of an invitation. */
        InvitationCode: {
            code: string;
        };
        /** @description Invites somebody into a role. */
        InvitationRequest: {
            /** @description where the code is sent, if the portal sends mail; null to hand the code over oneself */
            email?: string | null;
            role: components["schemas"]["Role"];
            /**
             * Format: date
             * @description first day; null for today
             */
            from?: string | null;
            /**
             * Format: date
             * @description last day; null for open end
             */
            to?: string | null;
        };
        /** @description An open invitation. */
        InvitationView: {
            /** Format: int64 */
            id: number;
            email?: string | null;
            role: components["schemas"]["Role"];
            roleLabel: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description what the invited person enters; told once, when the invitation is made */
            code?: string | null;
            /** @description whether the code is on its way by mail */
            mailed: boolean;
        };
        /** @description The leading group as its unit writes it. */
        LeadingGroupForm: {
            /**
             * Format: int64
             * @description as read before, 0 for the first time
             */
            version: number;
            /** @description number of the document that appoints it */
            documentNo: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description last day; null for open end
             */
            to?: string | null;
            /** @description at least one each for ASSET, RESEARCH and FINANCE */
            members: components["schemas"]["LeadingGroupForm.Seat"][];
        };
        /** @description A person of the unit and what the person stands for. */
        "LeadingGroupForm.Seat": {
            /** Format: int64 */
            accountId: number;
            function: components["schemas"]["GroupFunction"];
            isHead: boolean;
        };
        /** @description The leading group of a research unit. */
        LeadingGroupView: {
            /**
             * Format: int64
             * @description 0 when there is none yet
             */
            version: number;
            documentNo?: string | null;
            /** Format: date */
            from?: string | null;
            /** Format: date */
            to?: string | null;
            members: components["schemas"]["LeadingGroupView.Member"][];
            /** @description what the group still lacks, in words */
            missing: string[];
        };
        /** @description A member with a function. */
        "LeadingGroupView.Member": {
            /** Format: int64 */
            accountId: number;
            name: string;
            function: components["schemas"]["GroupFunction"];
            functionLabel: string;
            isHead: boolean;
        };
        /** @description An event that a person enters. */
        LedgerAct: {
            /**
             * Format: int64
             * @description the entry's, as it was shown
             */
            version: number;
            /**
             * Format: int64
             * @description R-251: the decision on this entry that it rests on
             */
            decisionRecordId?: number | null;
            /** @description yuan with at most two decimals: the book value when recognising at cost, the impairment, or the price; left out for none */
            amount?: string | null;
            recognition?: components["schemas"]["Recognition"] | null;
            phase?: components["schemas"]["LedgerState.Phase"] | null;
            /** @description for recognising: the number in the unit's own books */
            unitOwnNo?: string | null;
            /** @description for recognising: who manages it */
            managingDept?: string | null;
            remarks?: string | null;
            reason?: string | null;
        };
        /** @description Why an event that waits is turned down. */
        "LedgerController.LedgerRefusal": {
            reason: string;
        };
        /** @description Units whose ledgers the person may read. */
        "LedgerController.LedgerUnits": {
            items: components["schemas"]["LedgerPage.Unit"][];
        };
        /** @description An entry with everything that happened to it. */
        LedgerEntryView: {
            entry: components["schemas"]["LedgerPage.Row"];
            unit: components["schemas"]["LedgerPage.Unit"];
            /** Format: int64 */
            version: number;
            phase?: string | null;
            unitOwnNo?: string | null;
            managingDept: string;
            excludedFromAssessment: boolean;
            remarks?: string | null;
            /** Format: date-time */
            registeredAt: string;
            owners: components["schemas"]["LedgerEntryView.Owner"][];
            /** @description who owned which part from when to when, the oldest first */
            periods: components["schemas"]["LedgerEntryView.Period"][];
            events: components["schemas"]["LedgerEntryView.Event"][];
            /** @description whether every event still has the hash that it was written with */
            chainWhole: boolean;
            waiting?: components["schemas"]["LedgerEntryView.Waiting"] | null;
            decisions: components["schemas"]["DecisionView"][];
            /** @description what may be entered along SM-05 */
            moves: components["schemas"]["MoveView"][];
            /** @description whether the person may enter events; recognising, impairing and correcting are always open to them */
            canEnter: boolean;
            /** @description whether the person may record decisions */
            canDecide: boolean;
            /** @description R-254: how ledger and owners differ */
            frozenReason?: string | null;
        };
        /** @description An event. */
        "LedgerEntryView.Event": {
            /** Format: int32 */
            seq: number;
            action: string;
            label: string;
            /** Format: date-time */
            at: string;
            actor: string;
            /** @description R-010: who entered it, when another person confirmed it */
            proposedBy?: string | null;
            /** @description yuan; null for none */
            amount?: string | null;
            /** Format: int64 */
            decisionRecordId?: number | null;
            /** Format: int32 */
            reversesSeq?: number | null;
            reversed: boolean;
            reason?: string | null;
            /** @description what became different, in words */
            change: string[];
            hash: string;
        };
        /** @description An owner's part; `kind` is UNIT, COMPLETER, ENTERPRISE or OTHER_ORG. */
        "LedgerEntryView.Owner": {
            kind: string;
            kindLabel: string;
            name: string;
            /** Format: int32 */
            seq: number;
            share: string;
        };
        /** @description Who owned it for a time; `to` is null while it lasts. */
        "LedgerEntryView.Period": {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to?: string | null;
            basis: string;
            owners: components["schemas"]["LedgerEntryView.Owner"][];
        };
        /** @description R-010: an event that waits for a second person. */
        "LedgerEntryView.Waiting": {
            /** Format: int64 */
            id: number;
            action: string;
            label: string;
            amount: string;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            own: boolean;
            reason?: string | null;
        };
        /** @description A page of a unit's ledger as of a day. */
        LedgerPage: {
            unit: components["schemas"]["LedgerPage.Unit"];
            /** Format: date */
            asOf: string;
            /** @description R-253: what separate listing does not change */
            note: string;
            /**
             * Format: int32
             * @description how many entries pass the filters
             */
            total: number;
            /** @description yuan, of all that pass */
            bookValue: string;
            /** @description yuan, of all that pass */
            impaired: string;
            states: components["schemas"]["LedgerPage.StateCount"][];
            items: components["schemas"]["LedgerPage.Row"][];
            /**
             * Format: int64
             * @description number of the entry after which the next page begins; null on the last
             */
            next?: number | null;
        };
        /** @description An entry. */
        "LedgerPage.Row": {
            /** Format: int64 */
            id: number;
            ledgerNo: string;
            /** Format: int64 */
            achievementId: number;
            /** @description public code of the achievement, when it has one */
            code?: string | null;
            title: string;
            type: string;
            ipNumber?: string | null;
            ipStatus?: string | null;
            completers: string[];
            state: components["schemas"]["StateView"];
            /** @description in words */
            recognition: string;
            bookValue: string;
            impaired: string;
            /** @description what the unit owns of it, in percent */
            unitShare: string;
            /** @description whether others own a part */
            coOwned: boolean;
            frozen: boolean;
            ended: boolean;
            lastEvent: string;
            /** Format: date-time */
            lastAt: string;
            /** @description number of the meeting that the last event cites */
            lastDecision?: string | null;
        };
        /** @description How many entries that pass the other filters are in a state. */
        "LedgerPage.StateCount": {
            state: components["schemas"]["StateView"];
            /** Format: int32 */
            count: number;
        };
        /** @description Whose ledger it is. */
        "LedgerPage.Unit": {
            /** Format: int64 */
            id: number;
            code: string;
            name: string;
        };
        /**
         * @description Which phase it comes from.
         * @enum {string}
         */
        "LedgerState.Phase": "RESEARCH" | "DEVELOPMENT";
        /** @description A letter as the unit's office writes it. */
        LetterForm: {
            kind: components["schemas"]["LetterKind"];
            achievementIds: number[];
            /** @description grantees, or who commit themselves: completers of all the achievements */
            people: number[];
            /** @description at least one for an authorisation; none for a commitment */
            powers: components["schemas"]["Power"][];
            /** @description in yuan with at most two decimals */
            minPrice?: string | null;
            /** @description percentage of the asking price with at most four decimals */
            maxDiscount?: string | null;
            /** @description names of counterparties */
            excluded: string[];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description last day; needed for an authorisation
             */
            to?: string | null;
        };
        /**
         * @description The two letters that together let completers decide (R-610).
         * @enum {string}
         */
        LetterKind: "AUTHORISATION" | "RISK_COMMITMENT";
        /** @description A letter for its unit, its people and who oversees. */
        LetterView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            version: number;
            kind: string;
            kindLabel: string;
            number: string;
            unit: string;
            people: string[];
            achievements: components["schemas"]["LetterView.AboutView"][];
            powers: string[];
            /** @description in yuan */
            minPrice?: string | null;
            /** @description percentage */
            maxDiscount?: string | null;
            excluded: string[];
            /** Format: date */
            from: string;
            /** Format: date */
            to?: string | null;
            /**
             * Format: int64
             * @description the PDF
             */
            documentId?: number | null;
            state: components["schemas"]["StateView"];
            moves: components["schemas"]["MoveView"][];
            parties: components["schemas"]["EmpowermentView.Party"][];
            /** Format: date-time */
            signedAt?: string | null;
            /** Format: date-time */
            revokedAt?: string | null;
        };
        /** @description One of the achievements that it lists. */
        "LetterView.AboutView": {
            title: string;
            code?: string | null;
        };
        /** @description A listing in a row of results. Facts of the other kind of listing are null. */
        ListingCard: {
            /** @description `achievement` or `demand` */
            kind: string;
            code: string;
            url: string;
            title: string;
            /** @description the beginning of the summary or description */
            snippet?: string | null;
            type?: string | null;
            stage?: string | null;
            /** Format: int32 */
            trl?: number | null;
            modes?: string[] | null;
            trial?: boolean | null;
            priceMode?: string | null;
            /** @description yuan with two decimals, as all money */
            priceMin?: string | null;
            priceMax?: string | null;
            demandKind?: string | null;
            /** @description null when the owner does not make the budget public */
            budgetMin?: string | null;
            budgetMax?: string | null;
            /** Format: date */
            deadline?: string | null;
            booking?: boolean | null;
            ipExpectation?: string | null;
            anonymous?: boolean | null;
            organisation?: components["schemas"]["ListingCard.OrganisationRef"] | null;
            district?: components["schemas"]["CatalogueEntry"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            changedAt?: string | null;
        };
        /** @description An organisation by name and public code. */
        "ListingCard.OrganisationRef": {
            code: string;
            name: string;
        };
        /**
         * @description What of a listing is worth telling when it changes.
         * @enum {string}
         */
        "ListingChange.Kind": "STAGE" | "TRL" | "PRICE" | "TERMS" | "DEADLINE";
        /** @description A file as a page shows it. */
        "ListingFiles.Shown": {
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            size: number;
            type: string;
        };
        /** @description R-605: the owner's words, 10 to 500 characters. */
        "ListingMatchController.NoSupply": {
            statement: string;
        };
        /** @description Whether automatic suggestions stop. */
        "ListingMatchController.OptOut": {
            out: boolean;
        };
        /** @description What the owner of a public listing sees of its matches. */
        ListingMatchesView: {
            /** @description whether the reader acts for the owner; everything else is empty when not */
            mine: boolean;
            /** @description whether the owner wants no automatic suggestions (R-216) */
            optedOut: boolean;
            /** @description whether matches are being worked out anew */
            working: boolean;
            /** @description at most five */
            best: components["schemas"]["MatchPage.Item"][];
            /** Format: int64 */
            total: number;
            /** @description for demands: the units whose achievements answer it, best first */
            suppliers: components["schemas"]["ListingMatchesView.Supplier"][];
            /** @description what others declined it for */
            advice: components["schemas"]["ListingMatchesView.Advice"][];
            supplySearch?: components["schemas"]["ListingMatchesView.SupplySearchView"] | null;
        };
        /** @description How many organisations gave a reason within a year, and what could be changed. */
        "ListingMatchesView.Advice": {
            reason: string;
            /** Format: int32 */
            organisations: number;
            advice?: string | null;
        };
        /** @description An achievement that the search compared, and its score. */
        "ListingMatchesView.SearchedListing": {
            code: string;
            title: string;
            /** Format: int32 */
            score: number;
        };
        /** @description A unit and its team. */
        "ListingMatchesView.Supplier": {
            code: string;
            name: string;
            /**
             * Format: int32
             * @description of its best match
             */
            score: number;
            /**
             * Format: int32
             * @description how many of its achievements answer the demand
             */
            achievements: number;
            /** @description completers who consented to be named */
            team: string[];
        };
        /** @description A search that found no suitable supply. */
        "ListingMatchesView.SupplySearchView": {
            by: string;
            statement: string;
            query: string;
            found: components["schemas"]["ListingMatchesView.SearchedListing"][];
            /** Format: date-time */
            searchedAt: string;
        };
        /** @description A step of a listing: the version that was seen, and a reason where one is needed. */
        ListingMove: {
            /** Format: int64 */
            version: number;
            reason?: string | null;
        };
        /**
         * @description Whether messages of a kind come by mail too.
         * @enum {string}
         */
        MailChoice: "NONE" | "DIGEST" | "AT_ONCE";
        /** @description The token of a mailed link. */
        MailedToken: {
            token: string;
        };
        /** @description A step of a match. */
        MatchMove: {
            /**
             * Format: int64
             * @description the version that was seen
             */
            version: number;
            /** @description one of the coded reasons; needed to decline and to defer */
            reasonCode?: string | null;
            /** @description more in one's own words; needed with OTHER */
            reason?: string | null;
        };
        /** @description Matches, the best first. */
        MatchPage: {
            items: components["schemas"]["MatchPage.Item"][];
            /** Format: int64 */
            total: number;
            /** @description cursor of the following page; null on the last */
            next?: string | null;
        };
        /** @description A match in a row. */
        "MatchPage.Item": {
            /** Format: int64 */
            id: number;
            state: components["schemas"]["StateView"];
            side: string;
            sourceLabel: string;
            /** Format: int32 */
            score: number;
            demand: components["schemas"]["MatchView.MatchListing"];
            achievement: components["schemas"]["MatchView.MatchListing"];
            sentence?: components["schemas"]["SentencePair"] | null;
            /** @description codes of the hard conditions that fail */
            failed: string[];
            /** @description whether the reader's side has to decide now */
            yourTurn: boolean;
            /** Format: date-time */
            movedAt: string;
        };
        /** @description A match as one of its parties sees it. */
        MatchView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            version: number;
            state: components["schemas"]["StateView"];
            /** @description the side of the reader: SUPPLY, DEMAND or BROKER */
            side: string;
            source: string;
            sourceLabel: string;
            /**
             * Format: int32
             * @description 0 to 100, the sum of the parts (R-217)
             */
            score: number;
            /**
             * Format: int32
             * @description points by which it stands lower among suggestions because of coded refusals
             */
            signal: number;
            /**
             * Format: int32
             * @description among how many achievements the words were compared
             */
            candidates: number;
            demand: components["schemas"]["MatchView.MatchListing"];
            achievement: components["schemas"]["MatchView.MatchListing"];
            parts: components["schemas"]["MatchView.PartView"][];
            constraints: components["schemas"]["MatchView.ConstraintView"][];
            sentences: components["schemas"]["SentencePair"][];
            missing: string[];
            ndas: components["schemas"]["MatchView.NdaNeed"][];
            decisions: components["schemas"]["MatchView.DecisionView"][];
            proposals: components["schemas"]["MatchView.IntroductionView"][];
            moves: components["schemas"]["MoveView"][];
            /** @description whether the thread is open to the reader */
            canWrite: boolean;
            /** @description the demand's confidential brief, once talks have begun */
            brief?: string | null;
            /**
             * Format: date
             * @description the day on which it lapses if nothing is done; null once it has ended
             */
            lapsesOn?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            movedAt: string;
        };
        /** @description A hard condition: PASSED, FAILED or UNKNOWN. */
        "MatchView.ConstraintView": {
            code: string;
            outcome: string;
            why: string;
        };
        /** @description What somebody decided. */
        "MatchView.DecisionView": {
            side: string;
            /** @description null while the sides do not know each other */
            name?: string | null;
            decision: string;
            reasonCode?: string | null;
            reason?: string | null;
            /** Format: date-time */
            at: string;
        };
        /** @description Who proposed the pair and when; the first is the introduction. */
        "MatchView.IntroductionView": {
            name: string;
            organisation: string;
            sourceLabel: string;
            reason: string;
            /** Format: date-time */
            at: string;
        };
        /** @description One of the two listings. */
        "MatchView.MatchListing": {
            /** Format: int64 */
            id: number;
            code?: string | null;
            /** @description null while it is not public */
            title?: string | null;
            url?: string | null;
            /** @description null for an anonymous demand until both sides accept (R-212) */
            organisation?: string | null;
            anonymous: boolean;
        };
        /** @description An NDA that stands before details. */
        "MatchView.NdaNeed": {
            listingCode: string;
            /** @description the side whose organisation signs it */
            by: string;
            signed: boolean;
            mine: boolean;
        };
        /** @description A part of the score. */
        "MatchView.PartView": {
            code: string;
            /** Format: int32 */
            points: number;
            /** Format: int32 */
            of: number;
            why: string;
        };
        /** @description Roles of people in an organisation. */
        MembershipList: {
            items: components["schemas"]["MembershipView"][];
            /** @description what people of this organisation can be */
            roles: components["schemas"]["MembershipList.RoleChoice"][];
        };
        /** @description A role that fits the kind of organisation. */
        "MembershipList.RoleChoice": {
            role: string;
            label: string;
        };
        /** @description A step in the life of a membership. */
        MembershipMove: {
            /**
             * Format: int64
             * @description as read before
             */
            version: number;
            reason?: string | null;
            /**
             * Format: date
             * @description last day of an approved role; null for open end
             */
            to?: string | null;
        };
        /** @description Asks an organisation for a role. */
        MembershipRequest: {
            organisationCode: string;
            role: components["schemas"]["Role"];
        };
        /** @description A role of a person in an organisation. */
        MembershipView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            accountId: number;
            name: string;
            loginName: string;
            /** @description shown to the organisation's administrator and the person only */
            mobile?: string | null;
            organisation: components["schemas"]["MembershipView.OrganisationOf"];
            role: components["schemas"]["Role"];
            roleLabel: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description last day; null for open end
             */
            to?: string | null;
            state: components["schemas"]["StateView"];
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            approvedAt?: string | null;
            /** @description what the reader may do next */
            moves: components["schemas"]["MoveView"][];
        };
        /** @description Where the role counts. */
        "MembershipView.OrganisationOf": {
            /** Format: int64 */
            id: number;
            code: string;
            name: string;
            kind: components["schemas"]["OrganisationKind"];
        };
        /** @description The thread of a match, the oldest message first. */
        MessageList: {
            items: components["schemas"]["MessageList.Message"][];
        };
        /** @description A message. */
        "MessageList.Message": {
            /** Format: int64 */
            id: number;
            side: string;
            organisation: string;
            name: string;
            mine: boolean;
            text: string;
            files: components["schemas"]["MessageList.MessageFile"][];
            /** Format: date-time */
            at: string;
        };
        /** @description A file that came with a message. */
        "MessageList.MessageFile": {
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            size: number;
        };
        /** @description A button: what it does, in the reader's words, and why it is off. */
        MoveView: {
            /** @description last part of the address that does it */
            action: string;
            label: string;
            to: string;
            reasonNeeded: boolean;
            /** @description empty when it can be done now */
            whyNot: string[];
        };
        /** @description The NDA of a listing and who of the person's organisations has signed it. */
        NdaView: {
            listingCode: string;
            listingTitle: string;
            text: components["schemas"]["NdaView.NdaText"];
            /** @description the listing's NDA files; they can be downloaded once one of the organisations has signed */
            files: components["schemas"]["NdaView.NdaFile"][];
            organisations: components["schemas"]["NdaView.Party"][];
        };
        /** @description A file that the NDA opens. */
        "NdaView.NdaFile": {
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            size: number;
            type: string;
        };
        /** @description What is signed. */
        "NdaView.NdaText": {
            version: string;
            /** @description SHA-256 of the text, to be sent with the signature */
            hash: string;
            text: string;
        };
        /** @description One of the person's organisations. */
        "NdaView.Party": {
            /** Format: int64 */
            organisationId: number;
            name: string;
            /** @description whether the person may sign for it */
            maySign: boolean;
            /** Format: date-time */
            signedAt?: string | null;
            signedBy?: string | null;
        };
        /** @description What a person enters to register. */
        NewAccount: {
            loginName: string;
            password: string;
            realName: string;
            mobile: string;
            email: string;
        };
        /** @description A booking that is proposed. */
        NewBooking: {
            /** @description public code of the demand */
            demandCode: string;
            /**
             * Format: int64
             * @description for which of one's organisations; null where there is only one
             */
            organisationId?: number | null;
            /** @description login name of the researcher who is invited; null for oneself */
            representative?: string | null;
            /** @description what the others should know, at most 1,000 characters */
            note?: string | null;
        };
        /** @description A draft to begin. */
        NewDraft: {
            /** @description `achievement` or `demand` */
            kind: string;
            /** Format: int64 */
            organisationId?: number | null;
            answers: components["schemas"]["DraftAnswers"];
            /**
             * Format: int64
             * @description a stored listing to change
             */
            listingId?: number | null;
        };
        /** @description A message to the other parties. */
        NewMessage: {
            /** @description 1 to 2,000 characters */
            text: string;
            /** @description files of class PARTY that the person uploaded; at most ten */
            fileIds?: number[] | null;
        };
        /** @description An objection as it is filed. */
        NewObjection: {
            /** @description 10 to 5,000 characters */
            text?: string | null;
            /** @description for the handling officer alone; may be left out */
            contact?: string | null;
            /** @description whether whoever is signed in stays unnamed all the same */
            anonymous: boolean;
            /** @description tokens of uploaded files, at most five */
            evidence?: string[] | null;
        };
        /** @description A new password, chosen by a mailed link. */
        NewPassword: {
            token: string;
            password: string;
        };
        /** @description A pair that somebody thinks should talk. */
        NewProposal: {
            demandCode: string;
            achievementCode: string;
            /** @description why, for both sides; 10 to 500 characters */
            reason: string;
            /**
             * Format: int64
             * @description for brokers, the agency in whose name; may be left out with only one
             */
            organisationId?: number | null;
        };
        /** @description What a side asks the others to agree to. */
        NewRequest: {
            /** @description EXTENSION, FAILURE (R-627: without fault) or TERMINATION (breach) */
            kind: string;
            /**
             * Format: date
             * @description for an extension
             */
            newLongStop?: string | null;
            reason: string;
            /** @description of diligence for FAILURE; for an end that only two sides agree to */
            evidence?: string | null;
            /** @description how the payments were settled, for an end */
            paymentsNote?: string | null;
        };
        /** @description A new value for a parameter. */
        NewVersion: {
            /** @description in the form of the parameter's type */
            value: string;
            /**
             * Format: date-time
             * @description from when it counts, not in the past nor more than ten years ahead; at once without it
             */
            effectiveFrom?: string | null;
            /** @description 4 to 500 characters */
            reason: string;
        };
        /** @description A notice in a list. */
        NoticeCard: {
            code: string;
            kind: components["schemas"]["NoticeKind"];
            kindLabel: string;
            scope: components["schemas"]["NoticeScope"];
            /** @description null once R-210 hides it */
            title?: string | null;
            unit: string;
            /** @description public code of the unit */
            unitCode: string;
            state: components["schemas"]["StateView"];
            /** Format: date-time */
            publishedAt: string;
            /**
             * Format: int32
             * @description how many days have counted, today's included
             */
            day: number;
            /**
             * Format: int32
             * @description N
             */
            days: number;
            dayKindLabel: string;
            /**
             * Format: date
             * @description the notice ends at 24:00 of it; null while an objection pauses it
             */
            lastDay?: string | null;
            /** Format: date-time */
            endedAt?: string | null;
            /**
             * Format: int32
             * @description how many wait for a conclusion
             */
            openObjections: number;
        };
        /** @description A notice that a unit gives by itself, as it is written. */
        NoticeForm: {
            /**
             * Format: int64
             * @description as read before; 0 for a new one
             */
            version: number;
            /**
             * Format: int64
             * @description the unit; taken for a new one alone
             */
            organisationId?: number | null;
            title?: string | null;
            scope?: string | null;
            facts?: components["schemas"]["NoticePayload.Fact"][] | null;
            sections?: components["schemas"]["NoticePayload.Section"][] | null;
            /**
             * Format: int32
             * @description 1 to 60
             */
            days?: number | null;
            /** @description CALENDAR or WORKING */
            dayKind?: string | null;
            /** @description where else one can object: office, telephone, mail */
            objectionChannel?: string | null;
        };
        /**
         * @description What a notice is about, and which parameters say how long it must stand.
         * @enum {string}
         */
        NoticeKind: "PRICE" | "EMPOWERMENT" | "REWARD" | "LEADER_EQUITY" | "CASH_IN" | "OTHER";
        /** @description A step of a notice. */
        NoticeMove: {
            /**
             * Format: int64
             * @description as read before
             */
            version: number;
            reason?: string | null;
        };
        /** @description Notices, newest first. */
        NoticePage: {
            items: components["schemas"]["NoticeCard"][];
            /** @description cursor of the next page; null at the end */
            next?: string | null;
        };
        /** @description What a notice publishes, in the order in which it is read. */
        NoticePayload: {
            /** @description at most 100 characters */
            title: string;
            /** @description short values with their names, such as the proposed price */
            facts: components["schemas"]["NoticePayload.Fact"][];
            /** @description texts under headings */
            sections: components["schemas"]["NoticePayload.Section"][];
        };
        /** @description A value with its name. */
        "NoticePayload.Fact": {
            name: string;
            value: string;
        };
        /** @description A text under a heading. */
        "NoticePayload.Section": {
            heading: string;
            text: string;
        };
        /** @description What a text was compared with. */
        NoticeProof: {
            /** @description of the text by the rules for texts, or the hash that was given */
            sha256: string;
            /** @description public notices that published exactly this, newest first; empty when none did */
            matches: components["schemas"]["NoticeProof.Match"][];
        };
        /** @description A notice that published it. */
        "NoticeProof.Match": {
            code: string;
            kindLabel: string;
            unit: string;
            state: string;
            /** @description TEXT or JSON */
            form: string;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            endedAt?: string | null;
        };
        /** @description What is to be compared: a text, or the hash of a file's bytes that the asker computed. */
        "NoticeProof.Question": {
            /** @description at most 200,000 characters */
            text?: string | null;
            /** @description 64 hexadecimal digits */
            sha256?: string | null;
        };
        /**
         * @description Who may read a notice.
         * @enum {string}
         */
        NoticeScope: "UNIT_INTERNAL" | "PORTAL" | "BOTH";
        /** @description A notice as whoever may read it sees it; nothing in it tells who objected. */
        NoticeView: {
            notice: components["schemas"]["NoticeCard"];
            content?: components["schemas"]["NoticePayload"] | null;
            objectionChannel: string;
            /** @description SHA-256 of the text by the rules of PublishedText */
            textHash: string;
            /** @description SHA-256 of the canonical JSON's bytes */
            jsonHash: string;
            /**
             * Format: date-time
             * @description until when the text may be read; null where no end is set
             */
            textUntil?: string | null;
            rolls: boolean;
            /** @description whether one can object now */
            takesObjections: boolean;
            /**
             * Format: int32
             * @description how many different ones were filed
             */
            objections: number;
            replaces?: string | null;
            /** @description code of the notice that took its place */
            replacedBy?: string | null;
            /** @description newest last */
            history: components["schemas"]["NoticeView.Event"][];
        };
        /** @description What happened. */
        "NoticeView.Event": {
            act: string;
            label: string;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description as it was computed then
             */
            lastDay?: string | null;
            /** @description years and versions of the calendars that it was computed with */
            calendars: string;
        };
        /**
         * @description What a message is about; people choose for each kind whether it comes by mail too.
         * @enum {string}
         */
        NotificationKind: "ACCOUNT" | "MEMBERSHIP" | "ORGANISATION" | "SCREENING" | "LISTING" | "MATCH" | "DOCUMENT" | "BOOKING" | "CONTACT" | "NOTICE" | "REGIME" | "PARAMETER" | "SAVED_SEARCH";
        /** @description Messages, newest first. */
        NotificationPage: {
            items: components["schemas"]["NotificationPage.NotificationView"][];
            /** @description cursor of the next page; null on the last */
            next?: string | null;
        };
        /** @description A message. */
        "NotificationPage.NotificationView": {
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["NotificationKind"];
            title: string;
            /** @description path within the portal; null when there is nothing to open */
            link?: string | null;
            /** Format: date-time */
            createdAt: string;
            read: boolean;
        };
        /** @description Whether messages of a kind come by mail. */
        NotificationPreference: {
            kind: components["schemas"]["NotificationKind"];
            /** @description the kind in words; not needed when it is sent back */
            label?: string | null;
            mail: components["schemas"]["MailChoice"];
        };
        /** @description What an objector holds, and what it leads to. */
        ObjectionReceipt: {
            /** @description with which the conclusion can be asked for; told once, since only its hash is kept */
            receipt?: string | null;
            noticeCode: string;
            notice: components["schemas"]["StateView"];
            /** Format: date-time */
            filedAt: string;
            /** @description whether the same objection had been filed before, so that this one was counted with it */
            same: boolean;
            /** @description UPHELD or REJECTED; null while it is open */
            outcome?: string | null;
            conclusion?: string | null;
            /** Format: date-time */
            concludedAt?: string | null;
        };
        /** @description An open session. */
        OpenSessionView: {
            /** Format: int64 */
            id: number;
            /** @description the browser, in its own words */
            agent: string;
            address?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            seenAt: string;
            /** @description whether it is the one that asks */
            current: boolean;
        };
        /** @description An organisation with its newest public listings, five of a kind; anonymous demands are not among them (R-212). */
        OrganisationDetail: {
            code: string;
            name: string;
            shortName?: string | null;
            kind: components["schemas"]["OrganisationKind"];
            profile: components["schemas"]["OrganisationProfile"];
            uscc?: string | null;
            district?: components["schemas"]["CatalogueEntry"] | null;
            address?: string | null;
            website?: string | null;
            intro?: string | null;
            contact: components["schemas"]["OrganisationView.Contact"];
            counts: components["schemas"]["OrganisationDetail.Counts"];
            achievements: components["schemas"]["ListingCard"][];
            demands: components["schemas"]["ListingCard"][];
        };
        /** @description Public listings by kind. */
        "OrganisationDetail.Counts": {
            /** Format: int64 */
            achievements: number;
            /** Format: int64 */
            demands: number;
        };
        /** @description What the administrator of an organisation writes about it. */
        OrganisationForm: {
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            shortName?: string | null;
            /** @description unified social credit code, 18 characters with a check digit (GB 32100) */
            uscc?: string | null;
            /** @description register number of an organisation from abroad, instead of a uscc */
            foreignRegNo?: string | null;
            /** @description code of the district catalogue */
            districtCode: string;
            address?: string | null;
            website?: string | null;
            intro?: string | null;
            contactName?: string | null;
            contactPhone?: string | null;
            contactEmail?: string | null;
            profile: components["schemas"]["OrganisationProfile"];
            /**
             * Format: int64
             * @description uploaded copy of the licence; needed to submit
             */
            licenceFileId?: number | null;
            /**
             * Format: int64
             * @description as read before; null for a new one
             */
            version?: number | null;
        };
        /**
         * @description Kinds of organisation (domain.md §3.1).
         * @enum {string}
         */
        OrganisationKind: "RESEARCH_UNIT" | "ENTERPRISE" | "TRANSFER_AGENCY" | "FUND" | "PLATFORM_OPERATOR" | "AUTHORITY" | "TRAINING_BASE" | "EXTERNAL_CENTRE";
        /** @description A page of organisations. */
        OrganisationList: {
            /**
             * Format: int64
             * @description organisations that meet all conditions
             */
            total: number;
            items: components["schemas"]["OrganisationList.Item"][];
            /** @description organisations by kind that meet all conditions but the kind */
            kinds: components["schemas"]["OrganisationList.KindCount"][];
            nextCursor?: string | null;
            previousCursor?: string | null;
        };
        /** @description An organisation in the list. */
        "OrganisationList.Item": {
            code: string;
            name: string;
            shortName?: string | null;
            kind: components["schemas"]["OrganisationKind"];
            unitKind?: components["schemas"]["OrganisationProfile.UnitKind"] | null;
            ownershipKind?: components["schemas"]["OrganisationProfile.OwnershipKind"] | null;
            fundKind?: components["schemas"]["OrganisationProfile.FundKind"] | null;
            platformKind?: components["schemas"]["OrganisationProfile.PlatformKind"] | null;
            district?: components["schemas"]["CatalogueEntry"] | null;
            /** @description its first 200 characters */
            intro?: string | null;
            /**
             * Format: int64
             * @description public achievements
             */
            achievements: number;
            /**
             * Format: int64
             * @description public demands that name it as owner (R-212)
             */
            demands: number;
        };
        /** @description How many organisations are of a kind. */
        "OrganisationList.KindCount": {
            value: string;
            /** Format: int64 */
            count: number;
        };
        /** @description A step in the life of an organisation. */
        OrganisationMove: {
            /**
             * Format: int64
             * @description as read before
             */
            version: number;
            reason?: string | null;
            /** @description public code of the organisation to merge into */
            targetCode?: string | null;
        };
        /** @description The public facts that only one kind of organisation has (domain.md §3.1); those of other kinds are null. */
        OrganisationProfile: {
            unitKind?: components["schemas"]["OrganisationProfile.UnitKind"] | null;
            isStateEstablished?: boolean | null;
            inCity?: boolean | null;
            isIndependentLegalPerson?: boolean | null;
            ownershipKind?: components["schemas"]["OrganisationProfile.OwnershipKind"] | null;
            sizeKind?: components["schemas"]["OrganisationProfile.SizeKind"] | null;
            /** @description division of GB/T 4754 */
            industryCode?: string | null;
            techSmeNo?: string | null;
            hiTechNo?: string | null;
            isOverseas?: boolean | null;
            qualificationLevel?: components["schemas"]["OrganisationProfile.QualificationLevel"] | null;
            serviceScope?: string[] | null;
            fundKind?: components["schemas"]["OrganisationProfile.FundKind"] | null;
            managerName?: string | null;
            stageFocus?: string[] | null;
            fieldFocus?: string[] | null;
            isState?: boolean | null;
            platformKind?: components["schemas"]["OrganisationProfile.PlatformKind"] | null;
            openToPublic?: boolean | null;
            equipment?: string[] | null;
            /** @description department of an authority */
            deptCode?: string | null;
            level?: components["schemas"]["OrganisationProfile.AuthorityLevel"] | null;
        };
        /**
         * @description Levels of authority.
         * @enum {string}
         */
        "OrganisationProfile.AuthorityLevel": "CITY" | "COUNTY";
        /**
         * @description Kinds of fund.
         * @enum {string}
         */
        "OrganisationProfile.FundKind": "RISK_VC" | "VENTURE" | "STATE_VC" | "GOV_GUIDANCE" | "ANGEL_INCUBATOR" | "CORPORATE_VC";
        /**
         * @description Who owns an enterprise; only the first is 国有全资企业.
         * @enum {string}
         */
        "OrganisationProfile.OwnershipKind": "STATE_WHOLLY_OWNED" | "STATE_CONTROLLED" | "STATE_PARTICIPATING" | "COLLECTIVE" | "PRIVATE" | "FOREIGN_INVESTED" | "OTHER";
        /**
         * @description Kinds of conversion platform.
         * @enum {string}
         */
        "OrganisationProfile.PlatformKind": "CONCEPT_VERIFICATION" | "LAB_SCALE" | "PILOT_SCALE" | "INCUBATOR";
        /**
         * @description Who recognised a transfer agency.
         * @enum {string}
         */
        "OrganisationProfile.QualificationLevel": "NATIONAL" | "PROVINCIAL" | "MUNICIPAL" | "NONE";
        /**
         * @description Sizes of enterprise.
         * @enum {string}
         */
        "OrganisationProfile.SizeKind": "MICRO" | "SMALL" | "MEDIUM" | "LARGE";
        /**
         * @description Kinds of research unit.
         * @enum {string}
         */
        "OrganisationProfile.UnitKind": "UNIVERSITY" | "RESEARCH_INSTITUTE" | "MEDICAL_INSTITUTION";
        /**
         * @description States of SM-01.
         * @enum {string}
         */
        OrganisationStatus: "DRAFT" | "SUBMITTED" | "VERIFIED" | "REJECTED" | "SUSPENDED" | "MERGED" | "CLOSED";
        /** @description An organisation as everybody may read it; phone and mail are masked (R-213). */
        OrganisationView: {
            code: string;
            name: string;
            shortName?: string | null;
            kind: components["schemas"]["OrganisationKind"];
            profile: components["schemas"]["OrganisationProfile"];
            uscc?: string | null;
            district?: components["schemas"]["CatalogueEntry"] | null;
            address?: string | null;
            website?: string | null;
            intro?: string | null;
            contact: components["schemas"]["OrganisationView.Contact"];
        };
        /** @description Who to ask; the full values are shown to verified members after a logged reveal. */
        "OrganisationView.Contact": {
            name?: string | null;
            phoneMasked?: string | null;
            emailMasked?: string | null;
        };
        /** @description What a search finds beside listings. */
        OtherHits: {
            /**
             * Format: int64
             * @description verified organisations that have all words; the first are in `organisations`
             */
            organisationsTotal: number;
            organisations: components["schemas"]["OrganisationList.Item"][];
            /** @description completers of achievements that have the words, at most five */
            experts: components["schemas"]["Expert"][];
            /** @description articles of the policy documents, best first */
            policies: components["schemas"]["PolicySearch.Found"][];
        };
        /** @description What people change of their accounts. */
        OwnAccountChange: {
            /**
             * Format: int64
             * @description as read before
             */
            version: number;
            realName: string;
            mobile?: string | null;
            email?: string | null;
        };
        /** @description A person's own account. */
        OwnAccountView: {
            /** Format: int64 */
            version: number;
            loginName: string;
            realName: string;
            mobile?: string | null;
            email?: string | null;
            state: components["schemas"]["StateView"];
            /** @description whether signing in asks for a code */
            secondFactor: boolean;
            /** @description false for accounts that only sign in through the identity provider */
            hasPassword: boolean;
            consents: components["schemas"]["ConsentView"][];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description An achievement as its unit sees it; what is written about it stands in its draft. */
        OwnAchievementView: {
            /** Format: int64 */
            id: number;
            code?: string | null;
            title: string;
            /** Format: int64 */
            version: number;
            state: components["schemas"]["StateView"];
            revision?: components["schemas"]["StateView"] | null;
            moves: components["schemas"]["MoveView"][];
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt?: string | null;
        };
        /** @description A demand as its unit sees it; what is written about it stands in its draft. */
        OwnDemandView: {
            /** Format: int64 */
            id: number;
            code?: string | null;
            title: string;
            /** Format: int64 */
            version: number;
            state: components["schemas"]["StateView"];
            revision?: components["schemas"]["StateView"] | null;
            moves: components["schemas"]["MoveView"][];
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt?: string | null;
        };
        /** @description An achievement or demand of one's organisation, or a draft that is not stored yet. */
        OwnListing: {
            kind: string;
            /**
             * Format: int64
             * @description of the stored listing; null for a mere draft
             */
            id?: number | null;
            /**
             * Format: int64
             * @description of its draft; null when there is none
             */
            draftId?: number | null;
            code?: string | null;
            title: string;
            organisation: string;
            state: components["schemas"]["StateView"];
            revision?: components["schemas"]["StateView"] | null;
            /**
             * Format: int64
             * @description of the stored listing, which its moves ask for
             */
            version: number;
            /** Format: date-time */
            updatedAt: string;
            moves: components["schemas"]["MoveView"][];
        };
        /** @description Own listings, last changed first; `next` is the cursor of the next page. */
        OwnListingPage: {
            items: components["schemas"]["OwnListing"][];
            next?: string | null;
        };
        /** @description Organisations of a person, or of the operator's queue. */
        OwnOrganisationList: {
            items: components["schemas"]["OwnOrganisationView"][];
            /** @description cursor of the next page; null on the last */
            next?: string | null;
        };
        /** @description An organisation as its administrator and the operator see it. */
        OwnOrganisationView: {
            /** Format: int64 */
            id: number;
            code: string;
            /** Format: int64 */
            version: number;
            state: components["schemas"]["StateView"];
            /** @description what this person may do next */
            moves: components["schemas"]["MoveView"][];
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            shortName?: string | null;
            uscc?: string | null;
            foreignRegNo?: string | null;
            districtCode: string;
            address?: string | null;
            website?: string | null;
            intro?: string | null;
            contactName?: string | null;
            contactPhone?: string | null;
            contactEmail?: string | null;
            profile: components["schemas"]["OrganisationProfile"];
            /** Format: int64 */
            licenceFileId?: number | null;
            /** @description why it was not verified or was suspended; null when there is nothing to say */
            returned?: string | null;
            /** @description public code of the organisation that it became part of */
            mergedInto?: string | null;
            /**
             * Format: int32
             * @description people whose roles count now
             */
            members: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description Whether unit and completers own an achievement together. */
        "OwnershipFlagController.OwnershipFlag": {
            sharedWithCompleters: boolean;
        };
        /**
         * @description Who decides on a parameter.
         * @enum {string}
         */
        ParameterOwner: "POLICY" | "TECHNICAL";
        /**
         * @description How a parameter's value is written.
         * @enum {string}
         */
        ParameterType: "INTEGER" | "DECIMAL" | "BOOLEAN" | "DATE" | "CHOICE";
        /** @description A parameter with its versions. */
        ParameterView: {
            /** @description its number in the specification, such as `CFG-51` */
            cfg: string;
            name: string;
            description: string;
            owner: components["schemas"]["ParameterOwner"];
            type: components["schemas"]["ParameterType"];
            unit?: string | null;
            /** @description the value that counts now, as text in the form of its type */
            value: string;
            /** @description the value before any version */
            default: string;
            /** @description lowest allowed value, null where there is none */
            min?: string | null;
            /** @description highest allowed value */
            max?: string | null;
            /** @description the allowed values of a CHOICE */
            choices: string[];
            /** @description the newest first, those to come included */
            versions: components["schemas"]["ParameterView.Version"][];
            /** @description whether the person who asks may set a version */
            mayChange: boolean;
        };
        /** @description A value from a time on. */
        "ParameterView.Version": {
            value: string;
            /** Format: date-time */
            effectiveFrom: string;
            setBy: string;
            reason: string;
            /** Format: date-time */
            setAt: string;
        };
        /** @description A new password, chosen with the current one. */
        PasswordChange: {
            current: string;
            password: string;
        };
        /** @description The current password, which what cannot be undone asks for again. */
        PasswordProof: {
            password: string;
        };
        /** @description The documents. */
        "PolicyController.PolicyList": {
            items: components["schemas"]["PolicyDocument"][];
        };
        /** @description A policy document: its facts, and the portal's own plain words about each article. It never holds the official text. */
        PolicyDocument: {
            /** @description the document's number, such as 遂科技规〔2024〕3号 */
            number: string;
            title: string;
            titleEn: string;
            issuers: string[];
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            effectiveFrom: string;
            /**
             * Format: date
             * @description last day in force
             */
            effectiveTo: string;
            officialText: components["schemas"]["PolicyDocument.OfficialText"];
            summary: string;
            summaryEn: string;
            articles: components["schemas"]["PolicyDocument.Article"][];
        };
        /** @description One article. */
        "PolicyDocument.Article": {
            no: string;
            heading: string;
            headingEn: string;
            /** @description what it says, in plain words */
            summary: string;
            summaryEn: string;
            /** @description what the portal does for it today, or that this is planned */
            portal?: string | null;
            portalEn?: string | null;
        };
        /** @description Where the official text is published. */
        "PolicyDocument.OfficialText": {
            where: string;
            whereEn: string;
        };
        /** @description An article that has the words. */
        "PolicySearch.Found": {
            /** @description the document's */
            number: string;
            title: string;
            titleEn: string;
            /**
             * Format: int32
             * @description of the article in its document, from 1
             */
            place: number;
            article: components["schemas"]["PolicyDocument.Article"];
        };
        /**
         * @description What completers may be authorised to do; each is named in the letter, there is no "all" (R-611).
         * @enum {string}
         */
        Power: "NEGOTIATE" | "DECIDE_MODE" | "DECIDE_COUNTERPARTY" | "DECIDE_PRICE" | "SIGN";
        /** @description An error as RFC 9457 writes it, with the request's id and every wrong field. */
        Problem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            instance: string;
            requestId?: string | null;
            errors: components["schemas"]["Problem.FieldError"][];
        };
        /** @description One wrong value: `parameter` is its plain name, `pointer` the JSON pointer. */
        "Problem.FieldError": {
            pointer: string;
            parameter: string;
            message: string;
        };
        /** @description What became of a proposal. */
        ProposalView: {
            /**
             * Format: int64
             * @description the match; null for who has no part in it because others came first
             */
            matchId?: number | null;
            /** @description whether this is the introduction (R-657); later proposals are only kept */
            first: boolean;
            /** Format: date-time */
            proposedAt: string;
        };
        /** @description What the public knows of an agreement. */
        PublicEmpowerment: {
            mode: string;
            modeLabel: string;
            /** Format: date */
            since: string;
        };
        /** @description Which messages have been read. */
        ReadMark: {
            ids?: number[] | null;
            /** @description true for every one, then ids are not needed */
            all?: boolean | null;
        };
        /**
         * @description How the achievement is recognised in the unit's books; R-252: a note, the unit's accounting stands elsewhere.
         * @enum {string}
         */
        Recognition: "NOT_RECOGNISED_YET" | "RECOGNISED_AT_COST" | "NOMINAL_1_YUAN";
        /** @description A person is registered. */
        Registered: {
            /** @description whether the account waits for the mailed link */
            activationNeeded: boolean;
        };
        /** @description R-608: the registry shows the new owners. */
        RegistryForm: {
            /** Format: int64 */
            version?: number | null;
            /**
             * Format: date
             * @description day of the registry's notice, not after today
             */
            on: string;
            /** @description its number */
            note: string;
        };
        /** @description Asks for a link to choose a new password. */
        ResetRequest: {
            email: string;
        };
        /** @description Whose contact is asked for. */
        Reveal: {
            kind: components["schemas"]["RevealKind"];
            /** @description public code */
            code: string;
            /** @description of the challenge, which a day's later looks need; null for none */
            solution?: string | null;
        };
        /**
         * @description Where a contact stands.
         * @enum {string}
         */
        RevealKind: "organisation" | "achievement" | "demand";
        /** @description Who saw an organisation's contact, newest first. */
        RevealLog: {
            items: components["schemas"]["RevealLog.Entry"][];
            next?: string | null;
        };
        /** @description One look. */
        "RevealLog.Entry": {
            /** Format: date-time */
            at: string;
            /** @description real name of whoever looked */
            name: string;
            /** @description where that person belongs */
            organisations: string[];
            kind: components["schemas"]["RevealKind"];
            /** @description public code of the page where they looked */
            code: string;
        };
        /**
         * @description What completers are given.
         * @enum {string}
         */
        RightKind: "OWNERSHIP" | "LONG_TERM_USE";
        /**
         * @description What a person is to an organisation, or to the whole portal (domain.md §6).
         * @enum {string}
         */
        Role: "ORG_ADMIN" | "RESEARCHER" | "UNIT_TECH" | "UNIT_FINANCE" | "UNIT_SECRECY" | "UNIT_LEADING_GROUP" | "ENTERPRISE" | "BROKER" | "FUND" | "PLATFORM" | "AUTHORITY" | "AUTHORITY_SCI" | "PORTAL_OPS" | "AUDITOR";
        /** @description How a search is saved, or how it is kept from now on. */
        SavedSearchForm: {
            name?: string | null;
            /** @description the search page's own, such as `q=固态电池&stage=PILOT`; it stays as it was saved */
            query?: string | null;
            watch: components["schemas"]["Watch"];
            frequency: components["schemas"]["Frequency"];
            /** @description whether its hits come into the inbox */
            inApp: boolean;
            /** @description whether its hits come by mail */
            byMail: boolean;
            /** @description whether it rests; not needed when it is saved */
            paused?: boolean | null;
        };
        /** @description A person's saved searches, the last saved first. */
        SavedSearchList: {
            items: components["schemas"]["SavedSearchList.SavedSearchView"][];
            /**
             * Format: int32
             * @description how many a person may have
             */
            max: number;
        };
        /** @description A change in the reader's words. */
        "SavedSearchList.ChangeView": {
            what: components["schemas"]["ListingChange.Kind"];
            label: string;
            from?: string | null;
            to?: string | null;
        };
        /** @description What was found for a saved search, the newest first; only what is still public. */
        "SavedSearchList.HitList": {
            savedSearch: components["schemas"]["SavedSearchList.SavedSearchView"];
            items: components["schemas"]["SavedSearchList.HitView"][];
        };
        /** @description A hit. */
        "SavedSearchList.HitView": {
            card: components["schemas"]["ListingCard"];
            /** @description in the reader's words; empty for a new listing */
            changes: components["schemas"]["SavedSearchList.ChangeView"][];
            /** Format: date-time */
            foundAt: string;
        };
        /** @description A saved search. */
        "SavedSearchList.SavedSearchView": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description the search page's own */
            query: string;
            watch: components["schemas"]["Watch"];
            frequency: components["schemas"]["Frequency"];
            inApp: boolean;
            byMail: boolean;
            paused: boolean;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description up to when it has been compared with what is public; null before the first time
             */
            checkedAt?: string | null;
            /**
             * Format: date-time
             * @description when it last told something
             */
            lastHitAt?: string | null;
            /**
             * Format: int64
             * @description how many hits it has told
             */
            hits: number;
            /** @description path of its Atom feed, which needs no sign-in; null while it has none */
            feed?: string | null;
        };
        /** @description What a reviewer found (domain.md §3.2 SecrecyScreening). */
        ScreeningAnswers: {
            involvesStateSecret: components["schemas"]["Answer"];
            involvesNationalSecurity: components["schemas"]["Answer"];
            involvesMajorPublicInterest: components["schemas"]["Answer"];
            exportControlled: components["schemas"]["Answer"];
            /** @description whether buyers and holders abroad are shut out; needed for what is export-controlled */
            overseasBlocked?: boolean | null;
            /** @description whether the public text was read for technical secrets (R-203) */
            tradeSecretFieldsReviewed?: boolean | null;
        };
        /** @description Screenings at a reviewer's desk, oldest first; `next` is the cursor of the next page. */
        ScreeningList: {
            items: components["schemas"]["ScreeningList.Item"][];
            next?: string | null;
        };
        /** @description A screening. */
        "ScreeningList.Item": {
            /** Format: int64 */
            id: number;
            kind: string;
            title?: string | null;
            state: components["schemas"]["StateView"];
            organisation?: string | null;
            /** Format: date-time */
            submittedAt?: string | null;
            /** @description whether the reader submitted it, and so cannot review it */
            own: boolean;
        };
        /** @description A reviewer's decision: the version that was seen, the answers, and a reason where one is needed. */
        ScreeningMove: {
            /** Format: int64 */
            version: number;
            reason?: string | null;
            answers?: components["schemas"]["ScreeningAnswers"] | null;
        };
        /** @description A screening as its reviewer sees it. */
        ScreeningView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            version: number;
            kind: string;
            title?: string | null;
            state: components["schemas"]["StateView"];
            moves: components["schemas"]["MoveView"][];
            /** Format: date-time */
            submittedAt?: string | null;
            submitter?: string | null;
            organisation?: string | null;
            firstReviewer?: string | null;
            answers?: components["schemas"]["ScreeningAnswers"] | null;
            /** @description of the latest decision */
            reason?: string | null;
            /** @description the content as the public would see it; null once it is purged */
            proposed?: Record<string, never> | null;
            /** @description the content that the public sees now */
            published?: Record<string, never> | null;
            /** @description telephone numbers and the like that stand in the text */
            contacts: string[];
            /** @description what to think of besides */
            warnings: string[];
        };
        /** @description A page of results. */
        SearchAnswer: {
            query: string;
            kind: string;
            sort: string;
            /** Format: int32 */
            size: number;
            /** @description the search server is away and the database answered (R-208): no reasons and no counts */
            degraded: boolean;
            /**
             * Format: int64
             * @description listings of the kind asked for
             */
            total: number;
            /** @description listings by kind under the same filters */
            totals: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description number of the first listing on the page, 0 when it is empty
             */
            from: number;
            /** Format: int64 */
            to: number;
            read: components["schemas"]["SearchAnswer.Reading"];
            hits: components["schemas"]["SearchAnswer.SearchHit"][];
            /** @description counts by facet, each under all other filters */
            facets: {
                [key: string]: components["schemas"]["SearchAnswer.FacetValue"][];
            };
            nextCursor?: string | null;
            previousCursor?: string | null;
            suggestions: components["schemas"]["SearchAnswer.Suggestion"][];
            /** @description whether listings were also looked for by meaning; false while the model is off or not to be had */
            byMeaning: boolean;
            /** @description a query of known words that finds more, when hardly anything was found */
            didYouMean?: string | null;
            /** @description keywords that the best hits share */
            related: string[];
        };
        /** @description Other words for a typed one. */
        "SearchAnswer.AlsoSearched": {
            term: string;
            words: string[];
        };
        /** @description A whole query that is a number or public code. */
        "SearchAnswer.Exact": {
            kind: string;
            value: string;
        };
        /** @description A facet's value with its count; labels where the code alone says nothing. */
        "SearchAnswer.FacetValue": {
            value: string;
            label?: string | null;
            labelEn?: string | null;
            /** Format: int64 */
            count: number;
        };
        /** @description Words that were found in a field: title, keywords, fields, summary, scenario, indicators or organisationName. */
        "SearchAnswer.Match": {
            field: string;
            terms: string[];
        };
        /** @description How the typed words were read. */
        "SearchAnswer.Reading": {
            terms: string[];
            ignored: string[];
            truncated: boolean;
            exact?: components["schemas"]["SearchAnswer.Exact"] | null;
            /** @description words that were searched beside typed ones, which count more */
            alsoSearched: components["schemas"]["SearchAnswer.AlsoSearched"][];
            /** @description whether hardly anything had the words, so that words of the same sound and parts of them were taken too */
            loose: boolean;
        };
        /** @description A listing with the reasons why it is there. */
        "SearchAnswer.SearchHit": {
            /** @description `achievement` or `demand` */
            kind: string;
            code: string;
            url: string;
            title: string;
            /** @description the beginning of the summary or description */
            snippet?: string | null;
            type?: string | null;
            stage?: string | null;
            /** Format: int32 */
            trl?: number | null;
            modes?: string[] | null;
            trial?: boolean | null;
            priceMode?: string | null;
            /** @description yuan with two decimals, as all money */
            priceMin?: string | null;
            priceMax?: string | null;
            demandKind?: string | null;
            /** @description null when the owner does not make the budget public */
            budgetMin?: string | null;
            budgetMax?: string | null;
            /** Format: date */
            deadline?: string | null;
            booking?: boolean | null;
            ipExpectation?: string | null;
            anonymous?: boolean | null;
            organisation?: components["schemas"]["ListingCard.OrganisationRef"] | null;
            district?: components["schemas"]["CatalogueEntry"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            changedAt?: string | null;
            titleParts: components["schemas"]["SearchAnswer.TextPart"][];
            snippetParts: components["schemas"]["SearchAnswer.TextPart"][];
            matched: components["schemas"]["SearchAnswer.Match"][];
            missing: string[];
            why?: components["schemas"]["SearchAnswer.Why"] | null;
        };
        /** @description Which single condition to drop and how many listings that gives. */
        "SearchAnswer.Suggestion": {
            drop: string;
            values: string[];
            /** Format: int64 */
            total: number;
        };
        /** @description A piece of text, marked where it is a literal hit. */
        "SearchAnswer.TextPart": {
            text: string;
            hit: boolean;
        };
        /** @description Why a listing stands where it does, when meaning took part and the order is by relevance. */
        "SearchAnswer.Why": {
            /**
             * Format: int32
             * @description percent of its place that its words gave
             */
            words: number;
            /**
             * Format: int32
             * @description percent of its place that its meaning gave
             */
            meaning: number;
            /**
             * Format: int32
             * @description how near its meaning is to the query's, in percent; 0 when it is not among the nearest
             */
            similarity: number;
            /** @description whether it lacks the words and was found by its meaning */
            byMeaningOnly: boolean;
            /** @description filters of the search that it passed */
            filters: string[];
        };
        /** @description A removed content: its code, hash, time and handler, and the reports. */
        "SecrecyIncidentController.IncidentView": {
            /** Format: int64 */
            id: number;
            kind: string;
            code?: string | null;
            contentHash: string;
            /** Format: date-time */
            detectedAt: string;
            handler: string;
            reports: components["schemas"]["SecrecyIncidentController.ReportView"][];
        };
        /** @description A report to an authority outside the portal. */
        "SecrecyIncidentController.ReportView": {
            reportedTo: string;
            /** Format: date-time */
            reportedAt: string;
            note?: string | null;
        };
        /** @description A sentence of the demand and the one of the achievement that meets it. */
        SentencePair: {
            demand: string;
            achievement: string;
            /**
             * Format: int32
             * @description 0 to 100
             */
            likeness: number;
            /** @description words that stand in both */
            shared: string[];
        };
        /** @description Who is signed in. */
        SessionView: {
            /** @description false for a visitor; everything else is null or empty then */
            signedIn: boolean;
            loginName?: string | null;
            name?: string | null;
            roles: components["schemas"]["SessionView.RoleView"][];
            permissions: string[];
            /** Format: int32 */
            unread: number;
            /**
             * Format: date-time
             * @description when the session ends unless something is asked before
             */
            endsAt?: string | null;
        };
        /** @description An organisation of the person. */
        "SessionView.OrganisationLink": {
            /** Format: int64 */
            id: number;
            code: string;
            name: string;
            kind: string;
            status: string;
        };
        /** @description A role that counts now. */
        "SessionView.RoleView": {
            role: string;
            label: string;
            organisation?: components["schemas"]["SessionView.OrganisationLink"] | null;
        };
        /** @description Who would own what (R-602), worked out as it would be recorded; nothing is kept. */
        SharePreview: {
            /** @description internal shares as they would be stored, in their order */
            lines: components["schemas"]["EmpowermentView.LineView"][];
            owners: components["schemas"]["EmpowermentView.Owner"][];
        };
        /** @description What a person enters to sign in. */
        SignIn: {
            loginName: string;
            password: string;
            /** @description six digits of the authenticator, where the account has a second factor */
            code?: string | null;
        };
        /** @description A signature under an NDA. */
        Signature: {
            listingCode: string;
            /** Format: int64 */
            organisationId: number;
            /** @description hash of the text that was shown */
            textHash: string;
        };
        /** @description A signature as it is asked for. */
        SignatureForm: {
            /** @description one of the sides that the document offers to the person */
            side: string;
            /** @description of the PDF that was shown, so that exactly that one is signed */
            sha256: string;
            /** @description of the account, once more; null for a scan */
            password?: string | null;
            /** @description of the authenticator, or the one that was sent; null for a scan */
            code?: string | null;
            /**
             * Format: int64
             * @description an uploaded scan of the signed paper, of class PARTY; null for signing in the portal
             */
            scanFileId?: number | null;
        };
        /** @description A signature for who may read the document. */
        SignatureView: {
            side: string;
            name: string;
            /** @description PORTAL or SCAN */
            method: string;
            /** Format: date-time */
            signedAt: string;
        };
        /** @description Where the one-time code is. */
        SigningCodeView: {
            /** @description AUTHENTICATOR, MAIL or INBOX */
            sentBy: string;
        };
        /** @description Listings that are like one; empty and `degraded` while the search server is away. */
        Similar: {
            degraded: boolean;
            achievements: components["schemas"]["ListingCard"][];
            demands: components["schemas"]["ListingCard"][];
        };
        /** @description What the portal says of itself. */
        SiteFacts: {
            name: string;
            nameEn: string;
            shortName: string;
            shortNameEn: string;
            policy: components["schemas"]["SiteFacts.PolicyInForce"];
            /** @description R-016: whether today is outside the time for which the policy holds (CFG-40) */
            outsidePolicy: boolean;
            hotline: string;
            /**
             * Format: date-time
             * @description when this was read
             */
            asOf: string;
            /** @description of the portal's software */
            version: string;
            /** @description whether people may sign in through an identity provider */
            oidc: boolean;
        };
        /** @description The policy document that the portal works under today. */
        "SiteFacts.PolicyInForce": {
            number: string;
            title: string;
            titleEn: string;
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            effectiveTo: string;
        };
        /** @description A state as a badge shows it. */
        StateView: {
            state: string;
            tone: string;
            label: string;
        };
        /** @description Handing a draft in. */
        Submission: {
            /**
             * Format: int64
             * @description of the draft that was seen
             */
            version: number;
            /** @description that similar listings were looked at and this is another one (R-209) */
            duplicatesSeen?: boolean | null;
            /** @description why the research office hands in without the confirmation of every completer (SM-04) */
            completersOverride?: string | null;
        };
        /** @description What a query may become while it is being typed. */
        SuggestAnswer: {
            /** @description words that listings are described by, most frequent first */
            terms: string[];
            /** @description public listings whose title has what is typed */
            titles: components["schemas"]["SuggestAnswer.Title"][];
            /** @description verified organisations */
            units: components["schemas"]["SuggestAnswer.Unit"][];
        };
        /** @description A listing. */
        "SuggestAnswer.Title": {
            kind: string;
            code: string;
            title: string;
        };
        /** @description An organisation. */
        "SuggestAnswer.Unit": {
            code: string;
            name: string;
        };
        /** @description What is known of a demand's supply. */
        "SupplyController.Supply": {
            /**
             * Format: date
             * @description day of the search by which its owner states that nothing suitable is listed; null without one
             */
            noneSince?: string | null;
        };
        /** @description A group as the operator writes it. */
        SynonymForm: {
            /**
             * Format: int64
             * @description as read before; null for a new one
             */
            version?: number | null;
            /** @description two to twelve words, the usual one first */
            words: string[];
            /** @description why it is changed; kept in the audit trail */
            reason: string;
        };
        /** @description A group of words that mean the same. */
        SynonymGroup: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            version: number;
            words: string[];
            /** @description whether it came with the portal */
            builtIn: boolean;
            /** @description who changed it last, null for nobody */
            changedBy?: string | null;
            /** Format: date-time */
            changedAt: string;
        };
        /** @description A page of groups, last changed first. */
        SynonymPage: {
            /**
             * Format: int64
             * @description groups that have the words asked for
             */
            total: number;
            items: components["schemas"]["SynonymGroup"][];
            /** @description for the page after this one, null on the last */
            nextCursor?: string | null;
        };
        /** @description A new version of a template. */
        TemplateForm: {
            /**
             * Format: int32
             * @description the one that was read before
             */
            version: number;
            body: string;
            /** @description why it is changed; kept */
            reason: string;
        };
        /** @description A template that is to be looked at as a PDF, not kept. */
        TemplatePreview: {
            body: string;
        };
        /** @description A template for whoever edits it. */
        TemplateView: {
            kind: string;
            label: string;
            /**
             * Format: int32
             * @description 0 for the one that comes with the portal
             */
            version: number;
            body: string;
            /** @description what it may name, as `{{name}}` */
            names: string[];
            /** @description what it may go through, with what each row holds */
            lists: components["schemas"]["TemplateView.Rows"][];
            /** @description earlier ones and this one, newest first */
            versions: components["schemas"]["TemplateView.Version"][];
        };
        /** @description A list: `{{#name}}...{{/name}}`. */
        "TemplateView.Rows": {
            name: string;
            names: string[];
        };
        /** @description A version. */
        "TemplateView.Version": {
            /** Format: int32 */
            version: number;
            setBy: string;
            reason: string;
            /** Format: date-time */
            setAt: string;
        };
        /** @description What happened to one case, newest first, without network addresses. */
        Timeline: {
            items: components["schemas"]["Timeline.Entry"][];
        };
        /** @description One act. */
        "Timeline.Entry": {
            /** Format: date-time */
            at: string;
            actor: string;
            action: string;
            fromState?: string | null;
            toState?: string | null;
            reason?: string | null;
        };
        /** @description Six digits of an authenticator. */
        TotpCode: {
            code: string;
        };
        /** @description The secret of a second factor, told once. */
        TotpSecretView: {
            secret: string;
            /** @description for the QR code that authenticators read */
            uri: string;
        };
        /** @description A technology readiness level: what it means and what the next one needs. */
        TrlLevel: {
            code: string;
            name: string;
            nameEn: string;
            description: string;
            descriptionEn: string;
            next: string;
            nextEn: string;
        };
        /** @description One key's judgement of a submission. */
        Verdict: {
            /**
             * Format: int32
             * @description number of the submission that was looked at
             */
            submission: number;
            /** @description ACCEPT, CONDITIONAL or REJECT */
            decision: string;
            /** @description one a criterion, from the enterprise; the unit judges completeness alone and gives none */
            results: components["schemas"]["Verdict.Result"][];
            /** @description what is to be put right; needed unless it accepts */
            remedies?: string | null;
        };
        /** @description Whether a criterion is met, and what was measured. */
        "Verdict.Result": {
            criterion: string;
            met: boolean;
            measured: string;
        };
        /** @description Whether the audit trail is as it was written. */
        VerificationView: {
            /** Format: int32 */
            days: number;
            /** Format: int64 */
            rows: number;
            whole: boolean;
            /** @description the first hundred places where it is not */
            findings: components["schemas"]["VerificationView.Finding"][];
        };
        /** @description A place that was touched. */
        "VerificationView.Finding": {
            day: string;
            /**
             * Format: int32
             * @description the row in the day's chain, 0 for the head of the chain
             */
            seq: number;
            what: string;
        };
        /**
         * @description What of a saved search's listings somebody wants to hear of.
         * @enum {string}
         */
        Watch: "ALL" | "STAGE";
        /** @description A notice as its unit's office sees it. */
        WorkNotice: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            version: number;
            /** @description null for a draft */
            code?: string | null;
            /** Format: int64 */
            organisationId: number;
            organisation: string;
            kind: components["schemas"]["NoticeKind"];
            kindLabel: string;
            scope: components["schemas"]["NoticeScope"];
            content: components["schemas"]["NoticePayload"];
            /** Format: int32 */
            days: number;
            dayKind: string;
            objectionChannel: string;
            state: components["schemas"]["StateView"];
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** @description the text as it would be published now; for a draft */
            preview?: string | null;
            /**
             * Format: date
             * @description its last day, if it were published now; null while a calendar is missing
             */
            wouldEnd?: string | null;
            /** @description why the end cannot be computed: which year is missing, and who loads it */
            whyNot?: string | null;
            published?: components["schemas"]["NoticeView"] | null;
            /** @description oldest first */
            objections: components["schemas"]["WorkNotice.WorkObjection"][];
            moves: components["schemas"]["MoveView"][];
            /** @description whether the person may delete the draft */
            mayDelete: boolean;
        };
        /** @description A file; it is downloaded as all files are. */
        "WorkNotice.Evidence": {
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            size: number;
        };
        /** @description Who filed an objection. */
        "WorkNotice.Filer": {
            /** @description null for whoever stayed anonymous */
            name?: string | null;
            contact?: string | null;
            /** Format: date-time */
            filedAt: string;
        };
        /** @description An objection as the office sees it. */
        "WorkNotice.WorkObjection": {
            /** Format: int64 */
            id: number;
            text: string;
            /** Format: date-time */
            filedAt: string;
            /**
             * Format: int32
             * @description how many times it was filed
             */
            same: number;
            officer?: string | null;
            /**
             * Format: date
             * @description last day for the conclusion (CFG-37); null once concluded, or while a calendar is missing
             */
            dueOn?: string | null;
            /** @description whether that day is over */
            overdue: boolean;
            open: boolean;
            /** @description whether the person may take it over */
            mayTake: boolean;
            /** @description why not */
            whyNot?: string | null;
            /** @description whether the person has taken it over */
            mine: boolean;
            /** @description who filed it; only for the officer who has it */
            people?: components["schemas"]["WorkNotice.Filer"][] | null;
            /** @description evidence; only for the officer who has it */
            files?: components["schemas"]["WorkNotice.Evidence"][] | null;
            outcome?: string | null;
            conclusion?: string | null;
            concludedBy?: string | null;
            /** Format: date-time */
            concludedAt?: string | null;
        };
        /** @description Notices of the units whose office one belongs to, newest first. */
        WorkNoticePage: {
            items: components["schemas"]["WorkNoticePage.Item"][];
            next?: string | null;
        };
        /** @description A notice in the list. */
        "WorkNoticePage.Item": {
            /** Format: int64 */
            id: number;
            code?: string | null;
            title: string;
            kindLabel: string;
            scopeLabel: string;
            organisation: string;
            state: components["schemas"]["StateView"];
            /**
             * Format: date
             * @description null for a draft and while it is paused
             */
            lastDay?: string | null;
            /** Format: int32 */
            openObjections: number;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description What concerns a person now. */
        WorkbenchView: {
            /** @description what waits for the person, oldest first, at most fifty */
            waiting: components["schemas"]["WorkbenchView.Waiting"][];
            /**
             * Format: int64
             * @description how much waits in all
             */
            total: number;
            /** @description how many achievements and demands stand in which state */
            own: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** @description the figures of each role of the person */
            desks: components["schemas"]["WorkbenchView.Desk"][];
            /** @description what ends by itself soon, soonest first */
            dates: components["schemas"]["WorkbenchView.Due"][];
            /** @description the latest changes of the listings that the person may handle */
            changes: components["schemas"]["WorkbenchView.Change"][];
        };
        /** @description A listing that reached another state. */
        "WorkbenchView.Change": {
            /** @description achievement or demand */
            kind: string;
            title: string;
            /** @description its public code; null before it was published */
            code?: string | null;
            state: components["schemas"]["StateView"];
            /** @description who did it */
            actor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A figure. */
        "WorkbenchView.Count": {
            kind: string;
            /** Format: int64 */
            number: number;
            /** @description where the counted things are; null where there is no list of them */
            link?: string | null;
        };
        /** @description The figures of one role. */
        "WorkbenchView.Desk": {
            role: string;
            label: string;
            counts: components["schemas"]["WorkbenchView.Count"][];
        };
        /** @description Something that ends by itself. */
        "WorkbenchView.Due": {
            /** @description what ends, such as DEMAND_ENDS */
            kind: string;
            title: string;
            /**
             * Format: date
             * @description its last day
             */
            on: string;
            link: string;
        };
        /** @description Something that waits. */
        "WorkbenchView.Waiting": {
            /** @description what is to be done, such as REVIEW_SCREENING */
            kind: string;
            title: string;
            organisation?: string | null;
            /** @description where it is done */
            link: string;
            /** Format: date-time */
            since: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    activateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailedToken"];
            };
        };
        responses: {
            /** @description activateAccount 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description whether the account waits for its activation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example CG-2026-000318
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the achievement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchievementPage"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No published achievement has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicEmpowerment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example CG-2026-000001
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one, or none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicEmpowerment"][];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No public achievement has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnershipFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example CG-2026-000318
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the flag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipFlagController.OwnershipFlag"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No published achievement has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSimilarToAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example CG-2026-000318
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the listings; empty while the search server is away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Similar"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No published achievement has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBooked: {
        parameters: {
            query?: {
                /** @description Public code of a demand */
                demand?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description their cards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedHall"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the years, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarList"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrlLevels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description levels 1 to 9 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrlLevel"][];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the catalogue */
                name: "industry" | "discipline" | "ipc" | "district" | "trl";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the code list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no catalogue of this name (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example XQ-2026-000207
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the demand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandPage"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No published demand has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSimilarToDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example XQ-2026-000207
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the listings; empty while the search server is away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Similar"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No published demand has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example XQ-2026-000207
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the day of that search */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyController.Supply"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No published demand has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code at the foot of each page */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the proof */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentProof"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No document has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadPublicFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No public file has this id (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description what the home page shows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeView"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnAccountChange"];
            };
        };
        responses: {
            /** @description the account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a line for each purpose */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentChange"][];
            };
        };
        responses: {
            /** @description a line for each purpose */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description eraseOwnAccount 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportOwnData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the parts by their names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: Record<string, never>;
                    };
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description changePassword 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description all of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionView"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description revokeOtherSessions 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description revokeSession 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpCode"];
            };
        };
        responses: {
            /** @description confirmTotp 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the secret, told once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpSecretView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description removeTotp 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description State of SM-02; all by default */
                state?: components["schemas"]["AccountStatus"] | null;
                /** @description Beginning of a login name or real name */
                q?: string | null;
                /** @description `next` of an earlier answer */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReviewList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account */
                id: number;
                /** @description One of its `moves` */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountMove"];
            };
        };
        responses: {
            /** @description the account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReviewView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the achievement */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the achievement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAchievementView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the achievement */
                id: number;
                /** @description What to do, as `moves` names it */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingMove"];
            };
        };
        responses: {
            /** @description the achievement as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAchievementView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgencyWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyWork"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordMatchEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyWork.NewEvent"];
            };
        };
        responses: {
            /** @description the work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyWork"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the event */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyWork.Attendance"];
            };
        };
        responses: {
            /** @description the work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyWork"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordEventResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the event */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyWork.NewResult"];
            };
        };
        responses: {
            /** @description the work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyWork"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginScreeningTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyWork.NewTask"];
            };
        };
        responses: {
            /** @description the work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyWork"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the task */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyWork.NewCandidate"];
            };
        };
        responses: {
            /** @description the work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyWork"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeScreeningTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the task */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyWork"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /**
                 * @description Kind of subject
                 * @example achievement
                 */
                subjectType?: string | null;
                /** @description Id of the subject */
                subjectId?: number | null;
                /** @description Login name of whoever acted */
                account?: string | null;
                /** @description Public code of the organisation whose case it was */
                organisation?: string | null;
                /**
                 * @description The act
                 * @example publish
                 */
                action?: string | null;
                /**
                 * @description First day, in Asia/Shanghai
                 * @example 2026-11-24
                 */
                from?: string | null;
                /**
                 * @description Last day, in Asia/Shanghai
                 * @example 2026-11-30
                 */
                to?: string | null;
                /** @description `next` of an earlier answer */
                cursor?: string | null;
                /** @description Rows a page, 1 to 100; 50 without it */
                size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the trail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /**
                 * @description Kind of subject
                 * @example achievement
                 */
                subjectType?: string | null;
                /** @description Id of the subject */
                subjectId?: number | null;
                /** @description Login name of whoever acted */
                account?: string | null;
                /** @description Public code of the organisation whose case it was */
                organisation?: string | null;
                /**
                 * @description The act
                 * @example publish
                 */
                action?: string | null;
                /**
                 * @description First day, in Asia/Shanghai
                 * @example 2026-11-24
                 */
                from?: string | null;
                /**
                 * @description Last day, in Asia/Shanghai
                 * @example 2026-11-30
                 */
                to?: string | null;
                /** @description `next` of an earlier answer */
                cursor?: string | null;
                /** @description Rows a page, 1 to 100; 50 without it */
                size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description what was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportBookings: {
        parameters: {
            query?: {
                /** @description csv or xlsx */
                format?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBookings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the projects */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingController.BookingList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeBooking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBooking"];
            };
        };
        responses: {
            /** @description the project's id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingController.Proposed"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the project */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctVesting: {
        parameters: {
            query?: never;
            header: {
                /** @description R-007: the same again changes nothing */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the project */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingWorkController.NewCorrection"];
            };
        };
        responses: {
            /** @description the project as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideBooking: {
        parameters: {
            query?: never;
            header: {
                /** @description R-007: the same again changes nothing */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the project */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingDecision"];
            };
        };
        responses: {
            /** @description the record's number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingWorkController.Decided"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliverBooking: {
        parameters: {
            query?: never;
            header: {
                /** @description R-007: the same again changes nothing */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the project */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingWorkController.NewDelivery"];
            };
        };
        responses: {
            /** @description the project as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project */
                id: number;
                /** @description Number of the milestone */
                seq: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingWorkController.NewSubmission"];
            };
        };
        responses: {
            /** @description the project as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description R-007: the same again changes nothing */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the project */
                id: number;
                /** @description Number of the milestone */
                seq: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Verdict"];
            };
        };
        responses: {
            /** @description the project as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project */
                id: number;
                /** @description What to do, as `moves` names it */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingMove"];
            };
        };
        responses: {
            /** @description the project as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitOutput: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingWorkController.NewOutput"];
            };
        };
        responses: {
            /** @description the project as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestBookingChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description the project as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeBookingRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project */
                id: number;
                /** @description Id of the request */
                requestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the project as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeBookingTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingController.NewTerms"];
            };
        };
        responses: {
            /** @description the project as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeBookingTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project */
                id: number;
                /** @description Number of the version */
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the project as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Year
                 * @example 2027
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarForm"];
            };
        };
        responses: {
            /** @description all years */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the draft */
                draftId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description order and shares */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationController.ConfirmationView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmShares: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the draft */
                draftId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description order and shares */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationController.ConfirmationView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reveal"];
            };
        };
        responses: {
            /** @description the contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing public has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The solution of a challenge is needed (`/problems/human-check-needed`) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description As many as a day allows were seen (`/problems/too-many-requests`) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contactRevealChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the challenge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HumanChallenge"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the demand */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the demand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDemandView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the demand */
                id: number;
                /** @description What to do, as `moves` names it */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingMove"];
            };
        };
        responses: {
            /** @description the demand as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDemandView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocumentTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one for each kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDocumentTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of document
                 * @example EMPOWERMENT_AGREEMENT
                 */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateForm"];
            };
        };
        responses: {
            /** @description the template as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewDocumentTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kind of document */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplatePreview"];
            };
        };
        responses: {
            /** @description The PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the document */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the document */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that this signature alone uses */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Id of the document */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureForm"];
            };
        };
        responses: {
            /** @description the document with the signature */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendSigningCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the document */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description where the code is: AUTHENTICATOR, MAIL or INBOX */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningCodeView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description the draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the draft */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the draft */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftSave"];
            };
        };
        responses: {
            /** @description the draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the draft */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description discardDraft 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the draft */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description the draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the draft */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description what the public address of the listing would answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmpowerments: {
        parameters: {
            query?: {
                /** @description `next` of an earlier answer */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of twenty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentPage"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftEmpowerment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmpowermentForm"];
            };
        };
        responses: {
            /** @description its id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentCreated"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmpowermentCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description at most two hundred, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentCandidate"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewEmpowerment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmpowermentForm"];
            };
        };
        responses: {
            /** @description the shares */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharePreview"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEmpowerment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the agreement */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the agreement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEmpowerment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the agreement */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmpowermentForm"];
            };
        };
        responses: {
            /** @description the agreement as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendEmpowerment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the agreement */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmpowermentForm"];
            };
        };
        responses: {
            /** @description its id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentCreated"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideEmpowerment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that this decision alone uses */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Id of the agreement */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmpowermentDecision"];
            };
        };
        responses: {
            /** @description the agreement as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveEmpowerment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the agreement */
                id: number;
                /** @description What to do, as `moves` names it */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmpowermentMove"];
            };
        };
        responses: {
            /** @description the agreement as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerEmpowerment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the agreement */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistryForm"];
            };
        };
        responses: {
            /** @description the agreement as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terminateEmpowerment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that this termination alone uses */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Id of the agreement */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmpowermentDecision"];
            };
        };
        responses: {
            /** @description the agreement as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFiles: {
        parameters: {
            query: {
                /** @description Ids of files; repeat it for several */
                id: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the files in the order of the ids */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** Format: int64 */
                    organisationId: number;
                    class: components["schemas"]["FileClass"];
                };
            };
        };
        responses: {
            /** @description the file as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No file that the person may download has this id (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No file of one's own has this id (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in use (`/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInventories: {
        parameters: {
            query?: {
                /** @description Id of the unit; the first that one may read if left out */
                unit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description at most a hundred */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryViews.RunList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openInventory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryForms.NewRun"];
            };
        };
        responses: {
            /** @description the run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryViews.RunView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryViews.RunView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordInventoryDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A second request with it records nothing */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Id of the run */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionForm"];
            };
        };
        responses: {
            /** @description the run as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryViews.RunView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countInventoryLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run */
                id: number;
                /** @description Id of the entry */
                entryId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryForms.Count"];
            };
        };
        responses: {
            /** @description the run as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryViews.RunView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handleInventoryLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run */
                id: number;
                /** @description Id of the entry */
                entryId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryForms.Handling"];
            };
        };
        responses: {
            /** @description the run as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryViews.RunView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run */
                id: number;
                /** @description What to do, as `moves` names it */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryForms.RunMove"];
            };
        };
        responses: {
            /** @description the run as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryViews.RunView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationCode"];
            };
        };
        responses: {
            /** @description the role */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLedger: {
        parameters: {
            query?: {
                /** @description Id of the unit; the first that one may read if left out */
                unit?: number | null;
                /** @description Day in Asia/Shanghai; today if left out */
                asOf?: string | null;
                /** @description Words in number, title, IP number or a completer's name */
                q?: string | null;
                /** @description States of SM-05, separated by commas */
                state?: string | null;
                /** @description Only what others own a part of */
                coOwned?: boolean | null;
                /** @description `next` of an earlier answer */
                after?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of fifty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLedgerEntry: {
        parameters: {
            query?: {
                /** @description Day in Asia/Shanghai; today if left out */
                asOf?: string | null;
            };
            header?: never;
            path: {
                /** @description Id of the entry */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordLedgerDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A second request with it records nothing */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Id of the entry */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionForm"];
            };
        };
        responses: {
            /** @description the entry as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterLedgerEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A second request with it does nothing */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Id of the entry */
                id: number;
                /** @description What happened */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerAct"];
            };
        };
        responses: {
            /** @description the entry as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmLedgerEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the entry */
                id: number;
                /** @description Id of the event that waits */
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the entry as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseLedgerEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the entry */
                id: number;
                /** @description Id of the event that waits */
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerController.LedgerRefusal"];
            };
        };
        responses: {
            /** @description the entry as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLedger: {
        parameters: {
            query?: {
                /** @description Id of the unit; the first that one may read if left out */
                unit?: number | null;
                /** @description Day in Asia/Shanghai; today if left out */
                asOf?: string | null;
                /** @description xlsx, csv or pdf */
                format?: string;
                /** @description For csv: achievements, events or equity */
                sheet?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLedgerUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description all of them, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerController.LedgerUnits"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description at most 200, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeLetter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterForm"];
            };
        };
        responses: {
            /** @description its id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmpowermentCreated"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the letter */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the letter */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmpowermentMove"];
            };
        };
        responses: {
            /** @description the letter as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnListings: {
        parameters: {
            query?: {
                /** @description achievement or demand */
                kind?: string | null;
                /** @description A state of SM-04 or SM-06 */
                state?: string | null;
                /** @description `next` of an earlier answer */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of twenty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnListingPage"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMatches: {
        parameters: {
            query?: {
                /** @description States of SM-07, separated by commas */
                state?: string | null;
                /** @description SUPPLY, DEMAND or BROKER */
                side?: string | null;
                /** @description Public code of one of the two listings */
                listing?: string | null;
                /** @description `next` of an earlier answer */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of twenty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPage"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeMatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            /** @description what became of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getListingMatches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example XQ-2026-000207
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the matches; `mine` is false for listings of others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingMatchesView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example XQ-2026-000207
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingMatchController.OptOut"];
            };
        };
        responses: {
            /** @description the matches as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingMatchesView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stateNoSupply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code of the demand
                 * @example XQ-2026-000207
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingMatchController.NoSupply"];
            };
        };
        responses: {
            /** @description the matches with the kept search */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingMatchesView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the match */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the match */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the match */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the last 200 messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the match */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description the thread with the message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the match */
                id: number;
                /** @description What to do, as `moves` names it */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchMove"];
            };
        };
        responses: {
            /** @description the match as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembershipReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the requests, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description all of them, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipRequest"];
            };
        };
        responses: {
            /** @description the request */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNda: {
        parameters: {
            query: {
                /**
                 * @description Public code of the listing
                 * @example CG-2026-000001
                 */
                listing: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the NDA */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NdaView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No public listing with NDA files has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signNda: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signature"];
            };
        };
        responses: {
            /** @description the NDA as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NdaView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such listing, or no organisation that the person may sign for (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The text has changed since it was shown (`/problems/conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnNoticeBoard: {
        parameters: {
            query?: {
                /**
                 * @description Kind
                 * @example PRICE
                 */
                kind?: string | null;
                /** @description Public code of a unit */
                unit?: string | null;
                /** @description States of SM-12, separated by commas */
                state?: string | null;
                /** @description `next` of the page before */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of twenty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnNoticeOfBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example GS-2026-000001
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadOwnEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public code */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description the token that names it when the objection is filed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceToken"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectSignedIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public code */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObjection"];
            };
        };
        responses: {
            /** @description the receipt, which is told once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnNoticeText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public code */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkNotices: {
        parameters: {
            query?: {
                /** @description States of SM-12, separated by commas */
                state?: string | null;
                /** @description `next` of the page before */
                cursor?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of twenty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkNoticePage"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeForm"];
            };
        };
        responses: {
            /** @description the draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkNotice"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the notice with what one may do next */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkNotice"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeForm"];
            };
        };
        responses: {
            /** @description the draft as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkNotice"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteNotice: {
        parameters: {
            query: {
                /** @description Version as read before */
                version: number;
            };
            header?: never;
            path: {
                /** @description Id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description deleteNotice 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: number;
                /** @description publish or void */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeMove"];
            };
        };
        responses: {
            /** @description the notice as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkNotice"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concludeObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: number;
                /** @description Id of the objection */
                objectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionForm"];
            };
        };
        responses: {
            /** @description the notice as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkNotice"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: number;
                /** @description Id of the objection */
                objectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingForm"];
            };
        };
        responses: {
            /** @description the notice as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkNotice"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a choice for each kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreference"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreference"][];
            };
        };
        responses: {
            /** @description a choice for each kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreference"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description true for unread ones only */
                unread?: boolean | null;
                /** @description `next` of an earlier answer */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadMark"];
            };
        };
        responses: {
            /** @description markNotificationsRead 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisationReviews: {
        parameters: {
            query?: {
                /** @description State of SM-01, SUBMITTED by default */
                state?: components["schemas"]["OrganisationStatus"] | null;
                /** @description `next` of an earlier answer */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of organisations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganisationList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description all of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganisationList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationForm"];
            };
        };
        responses: {
            /** @description the organisation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganisationView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the organisation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganisationView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationForm"];
            };
        };
        responses: {
            /** @description the organisation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganisationView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContactReveals: {
        parameters: {
            query?: {
                /** @description `next` of an earlier answer */
                cursor?: string | null;
            };
            header?: never;
            path: {
                /** @description Id of the organisation */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the log, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealLog"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No organisation that the person manages has this id (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInternalRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The research unit */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalRuleList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addInternalRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The research unit */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InternalRuleForm"];
            };
        };
        responses: {
            /** @description the rule */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalRuleView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeInternalRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The research unit */
                id: number;
                /** @description The rule */
                ruleId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InternalRuleForm"];
            };
        };
        responses: {
            /** @description the rule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalRuleView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveInternalRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The research unit */
                id: number;
                /** @description The rule */
                ruleId: number;
                /** @description One of its `moves` */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InternalRuleMove"];
            };
        };
        responses: {
            /** @description the rule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalRuleView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the open invitations, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            /** @description the invitation with its code */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation */
                id: number;
                /** @description The invitation */
                invitationId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description withdrawInvitation 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeadingGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The research unit */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadingGroupView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLeadingGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The research unit */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadingGroupForm"];
            };
        };
        responses: {
            /** @description the group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadingGroupView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the roles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation */
                id: number;
                /** @description The role */
                membershipId: number;
                /** @description One of its `moves` */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipMove"];
            };
        };
        responses: {
            /** @description the role */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation */
                id: number;
                /** @description One of its `moves` */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationMove"];
            };
        };
        responses: {
            /** @description the organisation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganisationView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listParameters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the parameters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterView"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setParameter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the parameter
                 * @example CFG-51
                 */
                cfg: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVersion"];
            };
        };
        responses: {
            /** @description the parameter with the new version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No parameter has this number (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedSearches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description all of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchForm"];
            };
        };
        responses: {
            /** @description the saved search */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchList.SavedSearchView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSavedSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description at most fifty hits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchList.HitList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSavedSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchForm"];
            };
        };
        responses: {
            /** @description the saved search */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchList.SavedSearchView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSavedSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description deleteSavedSearch 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSavedSearchFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the saved search */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchList.SavedSearchView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeSavedSearchFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the saved search */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchList.SavedSearchView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScreenings: {
        parameters: {
            query?: {
                /** @description A state; without it those that wait */
                state?: string | null;
                /** @description `next` of an earlier answer */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of twenty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningList"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the screening */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the screening */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the screening */
                id: number;
                /** @description What to do, as `moves` names it */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningMove"];
            };
        };
        responses: {
            /** @description the screening as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSecrecyIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description at most two hundred */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecrecyIncidentController.IncidentView"][];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportSecrecyIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the incident */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecrecyIncidentController.ReportView"];
            };
        };
        responses: {
            /** @description the incident with all reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecrecyIncidentController.IncidentView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSynonyms: {
        parameters: {
            query: {
                /**
                 * @description Letters that occur in one of the words
                 * @example 锂电
                 */
                q: string;
                /** @description `nextCursor` of the page before */
                cursor?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of fifty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymPage"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SynonymForm"];
            };
        };
        responses: {
            /** @description the group */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymGroup"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SynonymForm"];
            };
        };
        responses: {
            /** @description the group as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymGroup"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSynonyms: {
        parameters: {
            query: {
                /** @description Version as read before */
                version: number;
            };
            header?: never;
            path: {
                /** @description Number of the group */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description removeSynonyms 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query: {
                /**
                 * @description Kind of subject
                 * @example achievement
                 */
                subjectType: string;
                /** @description Id of the subject */
                subjectId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the acts, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkbench: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the workbench */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkbenchView"];
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /**
                 * @description Kind
                 * @example PRICE
                 */
                kind?: string | null;
                /** @description Public code of a unit */
                unit?: string | null;
                /** @description States of SM-12, separated by commas */
                state?: string | null;
                /** @description `next` of the page before */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of twenty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Receipt as it was given */
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description its state and conclusion */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No objection has this receipt (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeProof.Question"];
            };
        };
        responses: {
            /** @description the notices that did */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeProof"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example GS-2026-000001
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No public notice has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public code */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description the token that names it when the objection is filed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceToken"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No public notice has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticeJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public code */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No public notice has this code, or its text is not public any more (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public code */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObjection"];
            };
        };
        responses: {
            /** @description the receipt, which is told once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No public notice has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has ended (`/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Its last day is over (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticeText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public code */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No public notice has this code, or its text is not public any more (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Kind of organisation; repeat it for several */
                kind?: components["schemas"]["OrganisationKind"][];
                /** @description Code of the catalogue `district`; repeat it for several */
                district?: string[];
                /**
                 * @description Words that all occur in name, short name or introduction
                 * @example 理工
                 */
                q?: string;
                /**
                 * @description `nextCursor` or `previousCursor` of an earlier answer
                 * @example after-20
                 */
                cursor?: string;
                /** @description Organisations a page */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of organisations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationList"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public code
                 * @example DW-2026-000012
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the organisation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No public organisation has this code (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description resetPassword 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetRequest"];
            };
        };
        responses: {
            /** @description requestPasswordReset 202 response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description listPolicies 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyController.PolicyList"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                /**
                 * @description Words, a number, a public code or a whole text; read up to 3,000 characters
                 * @example 锂电池 热失控
                 */
                q?: string;
                /** @description Kind of listing */
                kind?: "all" | "achievement" | "demand";
                /** @description Type of achievement; any of INVENTION, UTILITY_MODEL, DESIGN, SOFTWARE_COPYRIGHT, IC_LAYOUT, PLANT_VARIETY, ANIMAL_VARIETY, BIOPHARMA_VARIETY, TECH_SECRET, OTHER_NON_PATENT. Leaves demands as they are */
                type?: string[];
                /** @description Stage of an achievement; any of several. Leaves demands as they are */
                stage?: components["schemas"]["AchievementContent.Stage"][];
                /** @description Lowest readiness level of an achievement */
                trlMin?: number;
                /** @description Highest readiness level of an achievement */
                trlMax?: number;
                /** @description Way to cooperate on an achievement; any of several */
                mode?: components["schemas"]["AchievementContent.CoopMode"][];
                /** @description Price band of an achievement in ten thousand yuan; any of NEGOTIABLE, UNDER_50, FROM_50_TO_100, OVER_100 */
                price?: string[];
                /** @description Only achievements that may be tried first */
                trial?: true;
                /** @description Kind of demand; any of several. Leaves achievements as they are */
                demandKind?: components["schemas"]["DemandContent.DemandKind"][];
                /** @description Only demands that accept booked empowerment */
                booking?: true;
                /** @description Section or division of GB/T 4754, such as C or C38; any of several */
                industry?: string[];
                /** @description First-level discipline of GB/T 13745, such as 480; any of several */
                discipline?: string[];
                /** @description Code of the catalogue `district`, such as 510981; any of several */
                district?: string[];
                /** @description Public code of the holder or owner, such as DW-2026-000012; any of several */
                organisation?: string[];
                /** @description Order; relevance without words is newest first */
                sort?: "relevance" | "newest" | "deadline";
                /** @description Listings a page */
                size?: number;
                /** @description `nextCursor` or `previousCursor` of an answer to the same search */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the page with its counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as long as `Retry-After` says (`/problems/too-many-requests`) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSearch: {
        parameters: {
            query?: {
                /**
                 * @description Words, a number, a public code or a whole text; read up to 3,000 characters
                 * @example 锂电池 热失控
                 */
                q?: string;
                /** @description Kind of listing */
                kind?: "all" | "achievement" | "demand";
                /** @description Type of achievement; any of INVENTION, UTILITY_MODEL, DESIGN, SOFTWARE_COPYRIGHT, IC_LAYOUT, PLANT_VARIETY, ANIMAL_VARIETY, BIOPHARMA_VARIETY, TECH_SECRET, OTHER_NON_PATENT. Leaves demands as they are */
                type?: string[];
                /** @description Stage of an achievement; any of several. Leaves demands as they are */
                stage?: components["schemas"]["AchievementContent.Stage"][];
                /** @description Lowest readiness level of an achievement */
                trlMin?: number;
                /** @description Highest readiness level of an achievement */
                trlMax?: number;
                /** @description Way to cooperate on an achievement; any of several */
                mode?: components["schemas"]["AchievementContent.CoopMode"][];
                /** @description Price band of an achievement in ten thousand yuan; any of NEGOTIABLE, UNDER_50, FROM_50_TO_100, OVER_100 */
                price?: string[];
                /** @description Only achievements that may be tried first */
                trial?: true;
                /** @description Kind of demand; any of several. Leaves achievements as they are */
                demandKind?: components["schemas"]["DemandContent.DemandKind"][];
                /** @description Only demands that accept booked empowerment */
                booking?: true;
                /** @description Section or division of GB/T 4754, such as C or C38; any of several */
                industry?: string[];
                /** @description First-level discipline of GB/T 13745, such as 480; any of several */
                discipline?: string[];
                /** @description Code of the catalogue `district`, such as 510981; any of several */
                district?: string[];
                /** @description Public code of the holder or owner, such as DW-2026-000012; any of several */
                organisation?: string[];
                /** @description Order; relevance without words is newest first */
                sort?: "relevance" | "newest" | "deadline";
                /** @description Listings a page */
                size?: number;
                /** @description `nextCursor` or `previousCursor` of an answer to the same search */
                cursor?: string;
                /** @description csv or xlsx */
                format?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as long as `Retry-After` says (`/problems/too-many-requests`) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchOthers: {
        parameters: {
            query: {
                /**
                 * @description Words
                 * @example 理工
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the first three organisations, at most five people and at most five articles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtherHits"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as long as `Retry-After` says (`/problems/too-many-requests`) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description the session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description signOut 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginOidc: {
        parameters: {
            query?: {
                /** @description Path within the portal to come back to */
                return?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description beginOidc 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOidc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description endOidc 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A value is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in (`/problems/sign-in-needed`) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this person (`/problems/forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there for this person (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else (`/problems/conflict`, `/problems/state-conflict`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conditions are not met; `errors` names each one (`/problems/not-ready`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the facts of the portal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteFacts"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggest: {
        parameters: {
            query: {
                /**
                 * @description What is typed so far
                 * @example 锂电
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the suggestions; nothing for more than 40 letters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestAnswer"];
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as long as `Retry-After` says (`/problems/too-many-requests`) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeed: {
        parameters: {
            query?: {
                /**
                 * @description Words, a number, a public code or a whole text; read up to 3,000 characters
                 * @example 锂电池 热失控
                 */
                q?: string;
                /** @description Kind of listing */
                kind?: "all" | "achievement" | "demand";
                /** @description Type of achievement; any of INVENTION, UTILITY_MODEL, DESIGN, SOFTWARE_COPYRIGHT, IC_LAYOUT, PLANT_VARIETY, ANIMAL_VARIETY, BIOPHARMA_VARIETY, TECH_SECRET, OTHER_NON_PATENT. Leaves demands as they are */
                type?: string[];
                /** @description Stage of an achievement; any of several. Leaves demands as they are */
                stage?: components["schemas"]["AchievementContent.Stage"][];
                /** @description Lowest readiness level of an achievement */
                trlMin?: number;
                /** @description Highest readiness level of an achievement */
                trlMax?: number;
                /** @description Way to cooperate on an achievement; any of several */
                mode?: components["schemas"]["AchievementContent.CoopMode"][];
                /** @description Price band of an achievement in ten thousand yuan; any of NEGOTIABLE, UNDER_50, FROM_50_TO_100, OVER_100 */
                price?: string[];
                /** @description Only achievements that may be tried first */
                trial?: true;
                /** @description Kind of demand; any of several. Leaves achievements as they are */
                demandKind?: components["schemas"]["DemandContent.DemandKind"][];
                /** @description Only demands that accept booked empowerment */
                booking?: true;
                /** @description Section or division of GB/T 4754, such as C or C38; any of several */
                industry?: string[];
                /** @description First-level discipline of GB/T 13745, such as 480; any of several */
                discipline?: string[];
                /** @description Code of the catalogue `district`, such as 510981; any of several */
                district?: string[];
                /** @description Public code of the holder or owner, such as DW-2026-000012; any of several */
                organisation?: string[];
                /** @description Order; relevance without words is newest first */
                sort?: "relevance" | "newest" | "deadline";
                /** @description Listings a page */
                size?: number;
                /** @description `nextCursor` or `previousCursor` of an answer to the same search */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Atom feed (RFC 4287) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as long as `Retry-After` says (`/problems/too-many-requests`) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Atom feed (RFC 4287) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSavedSearchFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Secret token of the feed */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Atom feed (RFC 4287) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No feed has this address, or no longer (`/problems/not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopAlert: {
        parameters: {
            query: {
                /** @description Token of the mail's stop link */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description stopAlert 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is wrong; `errors` names each one (`/problems/invalid-request`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unexpected; quote `requestId` (`/problems/internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Recovering; wait as long as `Retry-After` says (`/problems/unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
