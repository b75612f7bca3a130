package org.techmatch.demand;

import java.time.LocalDate;
import java.util.List;
import org.techmatch.TestPortal;
import org.techmatch.demand.DemandContent.DemandKind;
import org.techmatch.demand.DemandContent.IpExpectation;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.screening.Attestation;

/** Demands for tests, stored by the real commands. */
public final class DemandFixture {
    private String title = "储能电芯热失控气体在线检测";
    private String description = "我们做280Ah磷酸铁锂储能柜，现有烟感只在起火后报警，希望在排气阀打开前识别特征气体，预警提前量不少于十分钟，误报率不高于千分之三，能在现场总线上联动切断。";
    private boolean anonymous;
    private boolean booking = true;
    private boolean budgetPublic;
    private LocalDate deadline = LocalDate.of(2099, 12, 31);

    public static DemandFixture demand() {
        return new DemandFixture();
    }

    public DemandFixture titled(String text) {
        title = text;
        return this;
    }

    public DemandFixture about(String text) {
        description = text;
        return this;
    }

    public DemandFixture anonymous() {
        anonymous = true;
        return this;
    }

    public DemandFixture notBookable() {
        booking = false;
        return this;
    }

    public DemandFixture withPublicBudget() {
        budgetPublic = true;
        return this;
    }

    public DemandFixture until(LocalDate day) {
        deadline = day;
        return this;
    }

    /** The draft, not stored. */
    public NewDemand draft(long ownerId) {
        return new NewDemand(
                ownerId,
                new DemandContent(
                        anonymous,
                        title,
                        DemandKind.SOLVE_PROBLEM,
                        List.of("480"),
                        List.of(),
                        description,
                        List.of(new DemandContent.Target("预警提前量", "≥", "10", "min")),
                        80_000_000L,
                        150_000_000L,
                        budgetPublic,
                        deadline,
                        booking,
                        1,
                        IpExpectation.NEGOTIABLE,
                        null,
                        null),
                null);
    }

    /** Stored and published, owned by an enterprise of its own. */
    public long published(TestPortal portal) {
        return published(portal, OrganisationFixture.enterprise(portal));
    }

    public long published(TestPortal portal, long ownerId) {
        DemandService service = portal.bean(DemandService.class);
        long id = service.create(draft(ownerId), new Attestation("已逐条筛查", "测试"));
        service.publish(id);
        return id;
    }

    /** The public code of a published one. */
    public static String code(TestPortal portal, long id) {
        return portal.bean(DemandRepository.class).findById(id).orElseThrow().publicCode();
    }
}
