package org.techmatch.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of the import format.
 *
 * @param key its name in JSON
 * @param label its Chinese name in tables
 * @param min the fewest characters that its text must have
 * @param labels its words, when it is an enumeration
 */
record Column(String key, String label, int min, @Nullable Labels<?> labels) {
    private static final Pattern REMARK = Pattern.compile("[（(].*[)）]|[*＊\\s]");
    private static final Map<ImportKind, Map<String, Column>> BY_KEY = Map.of(
            ImportKind.ACHIEVEMENT, byKey(achievements()),
            ImportKind.DEMAND, byKey(demands()),
            ImportKind.ORGANISATION, byKey(organisations()));

    /** The columns of a kind in their order. */
    static List<Column> of(ImportKind kind) {
        return List.copyOf(columns(kind).values());
    }

    /** The column of a key or a Chinese name; remarks in brackets and asterisks in the name do not matter. */
    static Optional<Column> find(ImportKind kind, String name) {
        Column exact = columns(kind).get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        String plain = REMARK.matcher(name).replaceAll("");
        return columns(kind).values().stream()
                .filter(c -> c.label.equals(plain) || c.key.equalsIgnoreCase(plain))
                .findFirst();
    }

    private static Map<String, Column> columns(ImportKind kind) {
        return BY_KEY.getOrDefault(kind, Map.of());
    }

    private static List<Column> achievements() {
        return List.of(
                text("externalId", "编号"),
                new Column("title", "成果名称", 4, null),
                choice("type", "成果类型", Labels.TYPE),
                choice("subType", "专利类型", Labels.PATENT),
                choice("ipStatus", "知识产权状态", Labels.IP_STATUS),
                text("ipNumber", "知识产权号"),
                text("filingDate", "申请日"),
                text("grantDate", "授权日"),
                text("expiryDate", "届满日"),
                choice("lawStatus", "法律状态", Labels.LAW_STATUS),
                text("holder", "持有单位"),
                text("isService", "职务成果"),
                choice("originKind", "成果来源", Labels.ORIGIN),
                choice("natureKind", "成果属性", Labels.NATURE),
                choice("stage", "所处阶段", Labels.STAGE),
                text("trl", "技术成熟度"),
                text("fieldCodes", "学科"),
                text("industryCodes", "行业"),
                text("ipcClasses", "IPC分类"),
                text("keywords", "关键词"),
                new Column("summary", "成果简介", 50, null),
                text("applicationScenario", "应用场景"),
                text("advantages", "技术优势"),
                text("indicators", "主要指标"),
                text("benefitNote", "预期效益"),
                choice("coopModes", "合作方式", Labels.COOP_MODE),
                choice("priceMode", "价格方式", Labels.PRICE_MODE),
                text("priceMin", "最低价"),
                text("priceMax", "最高价"),
                text("wantTrial", "可先用后转"),
                text("wantPilot", "需要中试"),
                text("ndaRequired", "需签保密协议"),
                text("completers", "完成人"),
                text("publishedOn", "发布日期"),
                text("sourceName", "来源"),
                text("sourceAttribution", "来源署名"));
    }

    private static List<Column> demands() {
        return List.of(
                text("externalId", "编号"),
                text("owner", "需求单位"),
                text("anonymous", "匿名"),
                new Column("title", "需求名称", 4, null),
                choice("kind", "需求类型", Labels.DEMAND_KIND),
                text("fieldCodes", "学科"),
                text("industryCodes", "行业"),
                new Column("description", "需求说明", 50, null),
                text("targetIndicators", "目标指标"),
                text("budgetMin", "预算下限"),
                text("budgetMax", "预算上限"),
                text("budgetPublic", "公开预算"),
                text("deadline", "截止日期"),
                text("acceptsBooking", "接受预约赋权"),
                text("bookingTeamsMax", "可预约团队数"),
                choice("ipExpectation", "知识产权归属", Labels.IP_EXPECTATION),
                text("publishedOn", "发布日期"),
                text("sourceName", "来源"),
                text("sourceAttribution", "来源署名"));
    }

    private static List<Column> organisations() {
        return List.of(
                text("externalId", "编号"),
                choice("kind", "单位类别", Labels.ORGANISATION_KIND),
                text("name", "单位名称"),
                text("shortName", "简称"),
                text("uscc", "统一社会信用代码"),
                text("foreignRegNo", "境外注册号"),
                text("district", "区县"),
                text("address", "地址"),
                text("website", "网址"),
                text("intro", "单位简介"),
                choice("unitKind", "科研单位类型", Labels.UNIT_KIND),
                text("isStateEstablished", "政府设立"),
                text("inCity", "在本市"),
                text("isIndependentLegalPerson", "独立法人"),
                choice("ownershipKind", "企业所有制", Labels.OWNERSHIP),
                choice("sizeKind", "企业规模", Labels.SIZE),
                text("industryCode", "所属行业"),
                text("techSmeNo", "科技型中小企业编号"),
                text("hiTechNo", "高新技术企业证书号"),
                text("isOverseas", "境外企业"),
                choice("qualificationLevel", "机构资质", Labels.QUALIFICATION),
                text("serviceScope", "服务范围"),
                choice("fundKind", "基金类型", Labels.FUND_KIND),
                text("managerName", "基金管理人"),
                text("stageFocus", "投资阶段"),
                text("fieldFocus", "投资领域"),
                text("isState", "国有基金"),
                choice("platformKind", "平台类型", Labels.PLATFORM_KIND),
                text("openToPublic", "对外开放"),
                text("equipment", "主要设备"),
                text("deptCode", "部门"),
                choice("level", "部门层级", Labels.AUTHORITY_LEVEL),
                text("contactName", "联系人"),
                text("contactPhone", "联系电话"),
                text("contactEmail", "联系邮箱"));
    }

    private static Column text(String key, String label) {
        return new Column(key, label, 0, null);
    }

    private static Column choice(String key, String label, Labels<?> labels) {
        return new Column(key, label, 0, labels);
    }

    private static Map<String, Column> byKey(List<Column> columns) {
        Map<String, Column> map = new LinkedHashMap<>();
        columns.forEach(column -> map.put(column.key, column));
        return map;
    }
}
