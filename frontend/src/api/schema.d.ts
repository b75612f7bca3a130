// Generated from ../backend/openapi.yaml by `npm run api:types`. Never edited by hand.
export interface paths {
    "/api/achievements/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published achievement
         * @description Everything public of one achievement; 404 for anything that is not public. The ETag carries the version.
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
         * @description Everything public of one demand; 404 for anything that is not public. The ETag carries the version.
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
         * @description The listings of a search as CSV or XLSX; parameters are those of the search and `format`. The header `X-Total-Count` says how many the search has in all.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
         * @description How the price is stated.
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
        /** @description The answer for one demand: its view, its owner unless anonymous, and how to cite it. */
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
            /** @description the owner is named nowhere */
            anonymous: boolean;
            district?: components["schemas"]["CatalogueEntry"] | null;
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
        /** @description An organisation with its newest public listings, five of a kind; anonymous demands are not among them. */
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
             * @description public demands that name it as owner
             */
            demands: number;
        };
        /** @description How many organisations are of a kind. */
        "OrganisationList.KindCount": {
            value: string;
            /** Format: int64 */
            count: number;
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
        /** @description An organisation as everybody may read it; phone and mail are masked. */
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
        /** @description A page of results. */
        SearchAnswer: {
            query: string;
            kind: string;
            sort: string;
            /** Format: int32 */
            size: number;
            /** @description the search server is away and the database answered: no reasons and no counts */
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
            hotline: string;
            /**
             * Format: date-time
             * @description when this was read
             */
            asOf: string;
            /** @description of the portal's software */
            version: string;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
}
