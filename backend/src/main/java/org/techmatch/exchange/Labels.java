package org.techmatch.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.techmatch.achievement.AchievementContent.AchievementType;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.IpStatus;
import org.techmatch.achievement.AchievementContent.LawStatus;
import org.techmatch.achievement.AchievementContent.NatureKind;
import org.techmatch.achievement.AchievementContent.OriginKind;
import org.techmatch.achievement.AchievementContent.PatentKind;
import org.techmatch.achievement.AchievementContent.PriceMode;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.demand.DemandContent.DemandKind;
import org.techmatch.demand.DemandContent.IpExpectation;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.organisation.OrganisationProfile.AuthorityLevel;
import org.techmatch.organisation.OrganisationProfile.FundKind;
import org.techmatch.organisation.OrganisationProfile.OwnershipKind;
import org.techmatch.organisation.OrganisationProfile.PlatformKind;
import org.techmatch.organisation.OrganisationProfile.QualificationLevel;
import org.techmatch.organisation.OrganisationProfile.SizeKind;
import org.techmatch.organisation.OrganisationProfile.UnitKind;

/** The Chinese words of an enumeration: the first of each is written by exports, all of them are read by imports. */
final class Labels<E extends Enum<E>> {
    static final Labels<AchievementType> TYPE = of(
            AchievementType.class,
            "专利",
            "软件著作权|软著|计算机软件著作权",
            "集成电路布图设计|集成电路布图设计专有权|布图设计",
            "植物新品种|植物新品种权",
            "畜禽新品种|动物新品种",
            "生物医药新品种",
            "技术秘密|专有技术",
            "其他非专利成果|其他|非专利技术");
    static final Labels<PatentKind> PATENT =
            of(PatentKind.class, "发明专利|发明|发明申请|发明授权|发明公布", "实用新型专利|实用新型", "外观设计专利|外观设计|外观");
    static final Labels<IpStatus> IP_STATUS = of(IpStatus.class, "已授权|已登记|授权", "未授权|申请中|审查中|未登记");
    static final Labels<LawStatus> LAW_STATUS =
            of(LawStatus.class, "有效|有权", "审查中|待审", "失效|终止", "无效|宣告无效", "质押", "权属争议|争议");
    static final Labels<OriginKind> ORIGIN = of(OriginKind.class, "财政资金项目|财政项目", "委托项目|委托", "横向项目|横向", "自选|自主研发", "其他");
    static final Labels<NatureKind> NATURE = of(NatureKind.class, "原始创新|原始性创新", "引进消化吸收|引进消化吸收再创新", "二次开发|国内技术二次开发");
    static final Labels<Stage> STAGE = of(Stage.class, "实验室|实验室阶段|初期|小试", "中试|中试阶段|中期", "成熟应用|成熟|成熟应用阶段|产业化");
    static final Labels<CoopMode> COOP_MODE = of(
            CoopMode.class,
            "转让|技术转让",
            "独占许可",
            "排他许可|独家许可",
            "普通许可|许可",
            "开放许可",
            "作价投资|作价入股|技术入股",
            "先用后转|先使用后转化|试用",
            "合作开发|合作|合作转化");
    static final Labels<PriceMode> PRICE_MODE = of(PriceMode.class, "面议|协商", "定价|一口价|固定价", "区间价|价格区间");
    static final Labels<DemandKind> DEMAND_KIND =
            of(DemandKind.class, "购买技术|技术购买", "难题攻关|技术难题|揭榜", "联合研发|合作研发", "中试服务", "人才|引进人才");
    static final Labels<IpExpectation> IP_EXPECTATION =
            of(IpExpectation.class, "归科研单位|单位所有", "归企业|企业所有", "共有|双方共有", "协商|面议|待定");
    static final Labels<OrganisationKind> ORGANISATION_KIND = of(
            OrganisationKind.class,
            "科研单位|高校院所|科研院所",
            "企业",
            "技术转移机构|转化服务机构",
            "基金|投资机构",
            "转化平台|平台运营机构",
            "主管部门|政府部门",
            "培训基地",
            "市外研发中心|飞地研发中心");
    static final Labels<UnitKind> UNIT_KIND = of(UnitKind.class, "高校|高等院校", "科研院所|研究院所", "医疗卫生机构|医疗机构|医院");
    static final Labels<OwnershipKind> OWNERSHIP =
            of(OwnershipKind.class, "国有全资|国有独资", "国有控股", "国有参股", "集体", "民营|私营", "外商投资|外资", "其他");
    static final Labels<SizeKind> SIZE = of(SizeKind.class, "微型|微型企业", "小型|小型企业", "中型|中型企业", "大型|大型企业");
    static final Labels<QualificationLevel> QUALIFICATION = of(QualificationLevel.class, "国家级", "省级", "市级", "无|未认定");
    static final Labels<FundKind> FUND_KIND =
            of(FundKind.class, "风险投资基金", "创业投资基金", "国有创投基金", "政府引导基金", "天使孵化基金|天使基金", "企业创投基金");
    static final Labels<PlatformKind> PLATFORM_KIND =
            of(PlatformKind.class, "概念验证平台|概念验证中心", "小试平台", "中试平台|中试基地", "孵化器|孵化平台");
    static final Labels<AuthorityLevel> AUTHORITY_LEVEL = of(AuthorityLevel.class, "市级", "县级|区县级");

    private final Map<String, E> byWord = new HashMap<>();
    private final Map<E, String> written = new HashMap<>();
    private final Class<E> type;

    private Labels(Class<E> type) {
        this.type = type;
    }

    /** Labels of the constants in their order, variants separated by |. */
    private static <E extends Enum<E>> Labels<E> of(Class<E> type, String... words) {
        Labels<E> labels = new Labels<>(type);
        List<E> constants = List.of(type.getEnumConstants());
        for (int i = 0; i < constants.size(); i++) {
            E constant = constants.get(i);
            labels.byWord.put(constant.name(), constant);
            String[] variants = words[i].split("\\|");
            labels.written.put(constant, variants[0]);
            for (String variant : variants) {
                labels.byWord.put(variant, constant);
            }
        }
        return labels;
    }

    /** The constant of a code or Chinese word, whatever its width and case. */
    Optional<E> find(String word) {
        return Optional.ofNullable(byWord.get(Values.word(word)));
    }

    /** The Chinese word of a constant's code. */
    String label(String code) {
        return Objects.requireNonNull(written.get(Enum.valueOf(type, code)));
    }

    /** Codes with their words, for people who typed another. */
    String choices() {
        return String.join(
                "、",
                List.of(type.getEnumConstants()).stream()
                        .map(constant -> written.get(constant) + "(" + constant.name() + ")")
                        .toList());
    }
}
