// Generated from openapi.yaml by `npm run gen:api`. Do not edit.
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询账号
         * @description 只列出管辖区域与自己有交集的账号。sort 可用 username、displayName、lastSignInAt。
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * 开设账号
         * @description 返回的 oneTimePassword 只出现这一次，本人首次登录后必须修改。只能授予自己持有的权限和区域。
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看账号：角色、区域、正在使用的设备 */
        get: operations["getAccount"];
        /**
         * 修改账号
         * @description 角色、区域或有效期变更后，该账号在所有设备上的登录随即失效。
         */
        put: operations["updateAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用、启用、解锁账号，重置密码，退出所有设备 */
        post: operations["actOnAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号兼任的岗位，包括已免去的 */
        get: operations["listAccountPosts"];
        put?: never;
        /**
         * 给账号安排兼任岗位
         * @description 一个角色，在一些区域，到某一天为止。本人登录后在岗位之间切换，一次只以一个岗位办事，权限和区域不相加。
         */
        post: operations["addAccountPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/posts/{postId}/actions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免去兼任岗位，须说明原因 */
        post: operations["endAccountPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出账号到 Excel，在后台生成 */
        post: operations["exportAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口客户端，按名称排列，最多 200 个 */
        get: operations["listApiClients"];
        put?: never;
        /**
         * 新增接口客户端
         * @description 返回的 clientSecret 只出现这一次。只能给予自己能授予的权限和区域。
         */
        post: operations["createApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看接口客户端 */
        get: operations["getApiClient"];
        /**
         * 修改接口客户端
         * @description 几秒内生效，已发出的令牌随之改变。
         */
        put: operations["updateApiClient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 换密钥、停用、恢复接口客户端
         * @description rotate：换发密钥，旧密钥再用 24 小时；revoke：立即停用，令牌几秒内失效；restore：恢复并换发密钥。
         */
        post: operations["actOnApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/board-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按办法拟出红黄榜名单，待另一人签发；重复拟榜不会重复 */
        post: operations["draftBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个村一期的红黄榜，只含今天在榜的；黄榜不出现全名 */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认这些农户本期已评，没有需要加减的 */
        post: operations["confirmScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一户书面同意银行读取其好家风指数 */
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/consents/{id}/actions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回授权，此后银行读不到这一户 */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/credit-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 供银行系统读取：已书面授权的农户及其指数
         * @description 只含授权有效的农户；每次读取都记入操作日志。
         */
        get: operations["readCreditList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认一条奖惩已对一户落实 */
        post: operations["confirmDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/deliveries/{id}/actions/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一条落实记录，写明原因 */
        post: operations["undoDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现行办法的奖励和约束，各对什么人 */
        get: operations["listEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 今天哪些农户享有一条奖励、受一条约束，是否已落实 */
        get: operations["listEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/entitlements/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出奖惩名单到 Excel，在后台生成 */
        post: operations["exportEntitlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 记分流水，最近的在前 */
        get: operations["listScoreEntries"];
        put?: never;
        /**
         * 给一户记一笔分
         * @description id 由客户端生成，断网重发只记一次。拒绝时 rule 为：own-household、outside-period、not-for-role、evidence-missing、points-out-of-range、over-cap、no-such-item、not-on-roster。
         */
        post: operations["recordScoreEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/entries/{id}/actions/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 冲销一笔记分：另记一笔相反的，两笔都保留 */
        post: operations["reverseScoreEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/entries/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 给一笔记分附佐证照片
         * @description 请求体就是图片文件（JPEG、PNG、WebP，最大 8 MB、4000 万像素），保存前重新编码，去掉拍摄地点等附带信息。由记分人在本期提交评分以前附上，每笔最多 6 张；附上后不能删除，有误请冲销这笔记分。
         */
        post: operations["addEntryPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/entries/{id}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 记分的佐证照片，或它的缩略图 */
        get: operations["getEntryPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/fairness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 记分人的评分情况和疑点
         * @description 评分提交后才有。与村内他人之差的上下限是 99% 置信区间（合并方差的两样本 t 检验）；疑点只供核查。sort 可用 name、households、mean、spread、fullShare、entries、deductions、unprovenShare、gridDeviation、villageDeviation、alikeShare、lateShare。
         */
        get: operations["listScorers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/fairness/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出评分公正性到 Excel，在后台生成 */
        post: operations["exportScorers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/honour-certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 供打印的证书，只含现在有效的 */
        get: operations["listCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/honour-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量公示、审定授予、不予通过；没有办成的说明原因 */
        post: operations["decideHonours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/honour-nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按推荐名单批量提名，到名额为止 */
        post: operations["nominateByRanking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/honour-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按已公布的成绩、名额和办法推荐的名单，附理由 */
        get: operations["suggestHonours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/honour-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的荣誉：各级规则和名额、各地数量 */
        get: operations["summariseHonours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 荣誉名单
         * @description sort 可用 place、index、year。
         */
        get: operations["listHonours"];
        put?: never;
        /** 提名一户；先有下一级荣誉，才能提名上一级 */
        post: operations["nominateHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/honours/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项荣誉的经过 */
        get: operations["getHonour"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/honours/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公示、审定授予、不予通过、撤回提名、撤销荣誉 */
        post: operations["actOnHonour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/honours/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出荣誉名单到 Excel，在后台生成 */
        post: operations["exportHonours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/households/{id}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一户现在的奖惩和信贷授权 */
        get: operations["getHouseholdEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/kin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评分人员的亲属申报，最近的在前 */
        get: operations["listKin"];
        put?: never;
        /** 申报本人与一户是近亲属，此后自动回避 */
        post: operations["declareKin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/kin/{id}/actions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一条亲属申报，须由他人办理 */
        post: operations["withdrawKin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 异议，处理中且最先到期的在前 */
        get: operations["listObjections"];
        put?: never;
        /** 登记农户对评分结果的异议 */
        post: operations["createObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 异议及其处理 */
        get: operations["getObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/objections/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核查异议：成立并冲销、不成立、撤回 */
        post: operations["actOnObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/objections/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出异议到 Excel，在后台生成 */
        post: operations["exportObjections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 好家风总览：等次分布和升降、维度平均、参与率、各环节按时率、常用评分项、各地比较 */
        get: operations["getEthosOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已开展评分的期次，最近的在前 */
        get: operations["listPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 红黄榜台账：拟榜、签发、到期、撤下的全部记录 */
        get: operations["listPostings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/postings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改待签发的一条：事由、上榜依据 */
        put: operations["updatePosting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/postings/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发上榜、放弃、撤下 */
        post: operations["actOnPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预置的评价办法 */
        get: operations["listSchemePresets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/recorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以记分的岗位：评分项可以限定由其中哪些来记 */
        get: operations["listRecorders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/round-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量批复：逐村办理，不能批复的说明原因 */
        post: operations["approveRounds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/round-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级区域的评分进度：各环节有多少村，多少逾期 */
        get: operations["getRoundProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各村的评分轮次，按村排列 */
        get: operations["listRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评分轮次：进度、数字、经过、可办理的事项 */
        get: operations["getRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/rounds/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理轮次：提交、评议、审定、结束公示、批复、退回
         * @description 每个环节由负责它的岗位办理。自己记过分的户不能由自己审核：其余的先通过，这些户须由另一人再办一次。
         */
        post: operations["actOnRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/rounds/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 轮次中每一户的指数和各维度得分 */
        get: operations["listRoundResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/rounds/{id}/results/{subjectId}/actions/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回一户重评，其余不受影响 */
        post: operations["returnRoundResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/rounds/{id}/results/{subjectId}/actions/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交回重评过的一户 */
        post: operations["settleRoundResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/rounds/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出评分轮次到 Excel，在后台生成 */
        post: operations["exportRounds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/sample-households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽中的农户，相差较大的交评议团 */
        get: operations["listSampled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/sample-households/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导出抽中的农户到 Excel，在后台生成 */
        post: operations["exportSampled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评分抽查，最近的在前，最多 50 次 */
        get: operations["listSamples"];
        put?: never;
        /**
         * 抽取农户由另一人复评
         * @description 按每村比例抽取；种子公布，同一种子、期次、区域总是抽到同样的农户。
         */
        post: operations["drawSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次评分抽查 */
        get: operations["getSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/samples/{id}/households/{householdId}/actions/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复评抽中的一户
         * @description 亲属、本人评过的、本人网格内的农户不能复评；提交后才显示初评分。
         */
        post: operations["scoreSampled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与我有关的评价办法及其版本 */
        get: operations["listSchemes"];
        put?: never;
        /** 新建评价办法 */
        post: operations["createScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/schemes/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两个版本的不同 */
        get: operations["compareSchemeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/schemes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以最新一版为底稿起草新版本 */
        post: operations["draftSchemeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/schemes/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评价办法某一版的全部规则 */
        get: operations["getSchemeVersion"];
        /** 修改草案 */
        put: operations["updateSchemeVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/schemes/{id}/versions/{number}/actions/enact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 施行草案，自选定的期次起生效，此后不能再改 */
        post: operations["enactSchemeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/schemes/{id}/versions/{number}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这一版的试算，最近的在前 */
        get: operations["listTrials"];
        put?: never;
        /**
         * 用一个过去的期次试算这一版办法
         * @description 按真实记分重算，比较等次和红黄榜；只出报告，不改动任何结果。
         */
        post: operations["tryScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/trial-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 试算中有变化的农户和原因
         * @description sort 可用 number、difference、indexBefore、indexAfter。
         */
        get: operations["listTrialChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/trial-changes/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出试算变化到 Excel，在后台生成 */
        post: operations["exportTrialChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal/trials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试算的进度和结果 */
        get: operations["getTrial"];
        put?: never;
        post?: never;
        /** 停止并删除试算 */
        delete: operations["deleteTrial"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 复核事项：本人可以复核的，或本人提交的 */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件复核事项 */
        get: operations["getApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意（approve）、退回（reject）或撤回（withdraw）
         * @description 同意和退回要由提交人以外、有复核权限和这项变更本身权限的人办理；撤回只能由提交人办理。
         */
        post: operations["actOnApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 哪些变更需要第二人复核 */
        get: operations["getApprovalRules"];
        /** 设置哪些变更需要第二人复核 */
        put: operations["updateApprovalRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近 20 次核验，最近的在前 */
        get: operations["listAuditChecks"];
        put?: never;
        /**
         * 核验审计记录是否被改动、删除
         * @description 在后台逐条核对哈希链；改动一个字节、删除一条记录都会指出是哪一条。只有管辖全县的审计账号可用。
         */
        post: operations["startAuditCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验的进度和结果 */
        get: operations["getAuditCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询审计记录
         * @description 默认最近 30 天，从新到旧。县以下的账号只能看到本区域的记录。
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按姓名或账号找操作人，最多 20 个 */
        get: operations["listAuditAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按查询条件导出审计记录到 Excel，在后台生成 */
        post: operations["exportAuditEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验荣誉证书，不需要登录；只答证书上印着的内容 */
        get: operations["verifyCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 国家标准代码表 */
        get: operations["getCodeTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个村的联系党员及其账号 */
        get: operations["listContactAccounts"];
        put?: never;
        /**
         * 批量开设联系党员账号
         * @description 角色为联系党员，区域为其联系的联动网格；一次性密码只在本次答复中出现，供打印。只能授予自己持有的权限和区域。
         */
        post: operations["createContactAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据质量：缺项和矛盾
         * @description 县、乡镇按下级区域汇总上次统计的结果；村及以下当场统计。各项可用农户、村民列表的 issue 参数查看。
         */
        get: operations["getDataQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-quality/actions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新统计数据质量
         * @description 乡镇及以下立即统计；全县在后台逐村统计，几分钟内完成。
         */
        post: operations["refreshDataQuality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的导出任务，最近的在前，最多 100 个 */
        get: operations["listExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出任务的进度 */
        get: operations["getExport"];
        put?: never;
        post?: never;
        /** 停止并删除导出任务 */
        delete: operations["deleteExport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载导出的文件 */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 农户某一期的好家风指数
         * @description sort 可用 number，在一个乡镇以内还可用 index、entries、headName；未公布的指数还会变动。
         */
        get: operations["listFamilyScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-scores/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一户历期的好家风指数 */
        get: operations["getFamilyScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-scores/{id}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 为什么是这个分：每个数字到每一笔记分 */
        get: operations["explainFamilyScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-scores/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出好家风指数到 Excel，在后台生成 */
        post: operations["exportFamilyScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-boards/{villageCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 村的网格看板 */
        get: operations["getGridBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-boards/{villageCode}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把户编入联动网格，或移出 */
        post: operations["assignHouseholds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-boards/{villageCode}/grouping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按预览自动编组 */
        post: operations["applyGrouping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-boards/{villageCode}/grouping-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 自动编组预览，不改动数据 */
        post: operations["previewGrouping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-boards/{villageCode}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 安排或取消联动网格的联系党员 */
        put: operations["appointContactMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 联系覆盖情况及下级各区域 */
        get: operations["getGridCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-coverage/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导出联系覆盖情况到 Excel，在后台生成 */
        post: operations["exportGridCoverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 网格和联动网格列表 */
        get: operations["listGrids"];
        put?: never;
        /** 新建网格或联动网格，编号自动取下一个 */
        post: operations["createGrid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个网格；所属村撤并后返回接替它的网格 */
        get: operations["getGrid"];
        /** 修改网格名称 */
        put: operations["updateGrid"];
        post?: never;
        /** 撤销空网格 */
        delete: operations["deleteGrid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{code}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 网格人员任职；网格长、联系党员各一人 */
        post: operations["addGridStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{code}/staff/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束网格人员任职 */
        delete: operations["endGridStaff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出网格到 Excel，在后台生成 */
        post: operations["exportGrids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 农户列表 */
        get: operations["listHouseholds"];
        put?: never;
        /** 新建农户及户主 */
        post: operations["createHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 农户详情，含家庭成员和标签 */
        get: operations["getHousehold"];
        /** 修改农户 */
        put: operations["updateHousehold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/actions/birth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 出生登记 */
        post: operations["recordBirth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 销户 */
        post: operations["cancelHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/actions/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更户主 */
        post: operations["changeHouseholdHead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/actions/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全户迁出本县 */
        post: operations["leaveCounty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/actions/marry-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 婚入登记 */
        post: operations["recordMarriageIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/actions/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并户：答复并入的户 */
        post: operations["mergeHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/actions/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 迁村；出乡镇或迁往不归本人管的村，等待迁入村同意 */
        post: operations["moveHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/actions/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全户迁回 */
        post: operations["returnHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/actions/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 分户：答复新户 */
        post: operations["splitHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 给农户加标签 */
        post: operations["addHouseholdLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/labels/{labelId}/actions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束农户的标签，自今日起失效 */
        post: operations["endHouseholdLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/life-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 农户的变更记录：谁、何时、为什么改了什么 */
        get: operations["listHouseholdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 农户的照片，先上传的在前 */
        get: operations["listHouseholdPhotos"];
        put?: never;
        /**
         * 上传农户照片
         * @description 请求体就是图片文件（JPEG、PNG、WebP，最大 8 MB、4000 万像素），类型以内容为准。保存前重新编码：去掉拍摄地点等附带信息，按拍摄方向摆正，长边不超过 2560 像素。
         */
        post: operations["addHouseholdPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 照片本身，或它的缩略图 */
        get: operations["getHouseholdPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/photos/{photoId}/actions/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除农户照片，须说明原因 */
        post: operations["removeHouseholdPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/residents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 增加家庭成员 */
        post: operations["addResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出农户到 Excel，在后台生成 */
        post: operations["exportHouseholds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的导入，最近的在前，最多 100 次 */
        get: operations["listImports"];
        put?: never;
        /** 上传一个 .xlsx 工作簿（请求体就是文件内容，最大 60 MB），在后台读取和检查 */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次导入：到了哪一步，检查的结果，下一步能做什么 */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查（check）、确认写入（confirm）、撤销（undo）或放弃（discard） */
        post: operations["actOnImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载未导入的行和每行的问题，改正后可直接再上传 */
        get: operations["downloadImportRejects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查结果的明细：将新增、将修改、不变或未导入的行 */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一列可以读作哪些项 */
        get: operations["listImportFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载模板，带下拉选项和填写说明 */
        get: operations["downloadImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 标签目录；敏感标签仅有权限者可见 */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/move-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全县可以迁往的村，按名称、拼音首字母或代码查找，最多 20 个 */
        get: operations["listMoveTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用客户端编号和密钥换访问令牌
         * @description RFC 6749 的客户端凭证方式。令牌一小时有效，放在请求头 Authorization: Bearer 中；过期后重新换取。
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 党员名册 */
        get: operations["listPartyMembers"];
        put?: never;
        /** 登记党员 */
        post: operations["createPartyMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 党员详情，含联系的农户和变动记录 */
        get: operations["getPartyMember"];
        /** 修改党员：转正、流动、换党小组 */
        put: operations["updatePartyMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party-members/{id}/actions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移出在册名单：转出本县、已故、退党除名、开除 */
        post: operations["endPartyMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party-members/{id}/actions/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 组织关系转接到另一党支部；转到别的乡镇或管辖范围之外，由转入的一方接收后生效 */
        post: operations["transferPartyMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party-members/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出党员名册到 Excel，在后台生成 */
        post: operations["exportPartyMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 党组织列表
         * @description 用 top=true 取最高一级，再用 parent 逐级展开；党员数含全部下级。
         */
        get: operations["listPartyOrganisations"];
        put?: never;
        /** 新建党组织 */
        post: operations["createPartyOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party-organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 党组织详情 */
        get: operations["getPartyOrganisation"];
        /** 修改党组织 */
        put: operations["updatePartyOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party-organisations/{id}/actions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销党组织，须先没有在册党员和下级 */
        post: operations["endPartyOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party-organisations/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出党组织到 Excel，在后台生成 */
        post: operations["exportPartyOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party-transfer-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全县可以转入的党支部，按名称或拼音首字母查找，最多 20 个 */
        get: operations["listPartyTransferTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部权限 */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preferences/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取个人设置 */
        get: operations["getPreference"];
        /** 保存个人设置 */
        put: operations["putPreference"];
        post?: never;
        /** 恢复默认设置 */
        delete: operations["deletePreference"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 展开下一级（parent），或按名称、拼音首字母、编码搜索（q） */
        get: operations["listRegions"];
        put?: never;
        /** 新建乡镇或村，编码不填取下一个空号 */
        post: operations["createRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个区划；已撤并的给出接替者 */
        get: operations["getRegion"];
        /** 修改名称、类型、启用日期和坐标 */
        put: operations["updateRegion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}/actions/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 村调整隶属乡镇：取得新编码，所有数据随迁 */
        post: operations["moveRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}/actions/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销没有下级和数据的乡镇或村 */
        post: operations["retireRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个村的村民小组 */
        get: operations["listVillagerGroups"];
        put?: never;
        /** 新建村民小组 */
        post: operations["createVillagerGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改村民小组名称 */
        put: operations["updateVillagerGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}/move-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 村调整隶属乡镇：预览将迁移什么 */
        post: operations["previewRegionMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入区划表；commit=false 只预览 */
        post: operations["importRegions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤并村：所有数据迁入一个村，被撤的村保留编码和接替者 */
        post: operations["mergeRegions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤并村：预览将迁移什么 */
        post: operations["previewRegionMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/roots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自己管辖的区域，区划树从这里展开 */
        get: operations["listRegionRoots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 村民列表 */
        get: operations["listResidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 村民详情 */
        get: operations["getResident"];
        /** 修改村民 */
        put: operations["updateResident"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/actions/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 死亡登记 */
        post: operations["recordDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/actions/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 成员迁出 */
        post: operations["recordLeaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/actions/marry-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 婚出登记；婚入本县的由那一户办理婚入 */
        post: operations["recordMarriageOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/actions/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 合并重复登记：另一方并入此人后注销，双方的历史都保留 */
        post: operations["mergeResidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/actions/not-duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认两人不是同一人，不再提示 */
        post: operations["dismissDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/actions/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 成员迁回 */
        post: operations["recordReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/actions/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看完整的身份证号、电话，事由留痕 */
        post: operations["revealResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 给村民加标签 */
        post: operations["addResidentLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/labels/{labelId}/actions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束村民的标签，自今日起失效 */
        post: operations["endResidentLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/life-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 村民的变更记录：谁、何时、为什么改了什么 */
        get: operations["listResidentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/actions/find-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 填写时查重：身份证号、姓名和出生日期、电话和住址
         * @description 管辖范围之外的人只说明已登记，不说在哪里。
         */
        post: operations["findDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个村的疑似重复人员 */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出村民到 Excel，在后台生成 */
        post: operations["exportResidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个村的人口概况：年龄段和标签 */
        get: operations["getResidentSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部角色及其权限 */
        get: operations["listRoles"];
        put?: never;
        /**
         * 新增角色
         * @description 只能包含自己持有的权限。
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改角色
         * @description 只能增减自己持有的权限；不能修改自己担任的角色。
         */
        put: operations["updateRole"];
        post?: never;
        /** 删除没有账号使用的自定义角色 */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看安全设置：会话、密码、动态验证码、审计保存期 */
        get: operations["getSecuritySettings"];
        /**
         * 修改安全设置
         * @description 全县适用，几秒内在各节点生效。
         */
        put: operations["updateSecuritySettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录的人：权限、区域、县名 */
        get: operations["getSession"];
        put?: never;
        /**
         * 登录
         * @description 成功后写入 Cookie touyan_session。启用了动态验证码的账号缺少 code 时答复 401、code 为 second-factor。连续输错 5 次锁定 15 分钟，此后每错一次加倍，最长 24 小时。
         */
        post: operations["signIn"];
        /** 退出登录 */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改自己的密码
         * @description 其他设备上的登录随即失效，本机换发新的 Cookie。
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 切换岗位
         * @description 本次登录此后以这个岗位的权限和区域办事。
         */
        put: operations["choosePost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自己的动态验证码是否启用 */
        get: operations["getSecondFactor"];
        put?: never;
        /**
         * 开始绑定验证器
         * @description 返回的密钥在用一个验证码确认后才生效。
         */
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 输入验证器显示的数字，完成绑定
         * @description 返回 10 个恢复码，只出现这一次。
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/actions/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用动态验证码
         * @description 角色要求必须启用时，停用后须立即重新绑定。
         */
        post: operations["disableSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/actions/renew-recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 换一套恢复码，旧的随即作废 */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自己在哪些设备上登录着，最近使用的在前 */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** 退出所有设备上的登录 */
        delete: operations["signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 退出自己的一台设备 */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看系统设置：网格规模 */
        get: operations["getSettings"];
        /**
         * 修改系统设置
         * @description 全县适用，从下一次查看起生效；已有的网格不会改动。
         */
        put: operations["updateSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看建县状态、装入进度和演示账号 */
        get: operations["getSetup"];
        put?: never;
        /** 建县：装入区划，设置县名和三名管理员；只能成功一次 */
        post: operations["createCounty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查本县的区划表，不写入；仅建县前可用 */
        post: operations["checkSetupTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出预置区划，仅建县前可用 */
        get: operations["listSetupPresets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 是否可用统一身份认证登录，按钮上写什么 */
        get: operations["getSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-on/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 从统一身份认证回来，建立登录；供浏览器打开 */
        get: operations["returnFromSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-on/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转到统一身份认证登录；供浏览器打开 */
        get: operations["startSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位列表 */
        get: operations["listUnits"];
        put?: never;
        /** 登记单位 */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位详情 */
        get: operations["getUnit"];
        /** 修改单位 */
        put: operations["updateUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/actions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 注销单位 */
        post: operations["endUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按筛选条件导出单位到 Excel，在后台生成 */
        post: operations["exportUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的工作台；只含有权限看的部分 */
        get: operations["getWorkbench"];
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
        /** @description 访问令牌（RFC 6749 客户端凭证） */
        AccessToken: {
            access_token: string;
            /**
             * Format: int64
             * @description 秒
             * @example 3600
             */
            expires_in: number;
            /** @example Bearer */
            token_type: string;
        };
        /** @description 办理账号 */
        AccountActing: {
            /** @example 本人遗忘密码 */
            reason: string;
            /** Format: int32 */
            version?: number | null;
        };
        /** @description 修改账号 */
        AccountChange: {
            areas: string[];
            /** @example 张三 */
            displayName: string;
            roles: string[];
            /**
             * @description 建好后不能改
             * @example zhangsan
             */
            username: string;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version?: number | null;
        };
        /** @description 管辖范围将随之改变的账号 */
        AccountMoved: {
            displayName: string;
            username: string;
        };
        /** @description 账号列表的一行 */
        AccountRow: {
            areas: components["schemas"]["AreaName"][];
            /** @example 张三 */
            displayName: string;
            id: components["schemas"]["UUID"];
            lastSignInAt: components["schemas"]["Instant"];
            locked: boolean;
            roles: components["schemas"]["RoleName"][];
            status: components["schemas"]["AccountStatus"];
            /** @example zhangsan */
            username: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        AccountState: "READY" | "NO_PHONE" | "UNUSED" | "IN_USE";
        /** @enum {string} */
        AccountStatus: "ACTIVE" | "DISABLED";
        /** @description 账号 */
        AccountView: {
            actions: components["schemas"]["ActionView"][];
            areas: components["schemas"]["AreaName"][];
            createdAt: components["schemas"]["Instant"];
            /** @example 张三 */
            displayName: string;
            id: components["schemas"]["UUID"];
            lastSignInAt: components["schemas"]["Instant"];
            locked: boolean;
            mustChangePassword: boolean;
            oneTimePassword: string;
            roles: components["schemas"]["RoleName"][];
            /** @description 已启用动态验证码 */
            secondFactor: boolean;
            sessions: components["schemas"]["SessionView"][];
            status: components["schemas"]["AccountStatus"];
            /** @example zhangsan */
            username: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        ActionView: {
            action: string;
            enabled: boolean;
            reason: string;
        };
        /** @description 住址 */
        Address: {
            address?: string | null;
            doorNumber?: string | null;
            naturalVillage?: string | null;
        };
        /** @description 管理员 */
        Administrator: {
            /** @example 楼建明 */
            displayName: string;
            password: string;
            /** @example SYSTEM_ADMIN */
            role: string;
            /** @example xitong */
            username: string;
        };
        /** @description 年龄段人数；出生日期不详的不在其中 */
        AgeBand: {
            /** Format: int32 */
            maxAge: number;
            /** Format: int32 */
            minAge: number;
            /** Format: int64 */
            residents: number;
        };
        /** @description 办理接口客户端 */
        ApiClientActing: {
            reason: string;
            /** Format: int32 */
            version?: number | null;
        };
        /** @description 接口客户端的内容 */
        ApiClientEdit: {
            areas: string[];
            /** @example 张三 0579-84100000 */
            contact?: string | null;
            /** @example 县大数据局数据共享平台 */
            name: string;
            /** Format: int32 */
            perMinute: number;
            permissions: string[];
            validFrom?: components["schemas"]["LocalDate"] | null;
            /** @description 最后一天，最长一年 */
            validTo: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description 修改时必填
             */
            version?: number | null;
        };
        /** @enum {string} */
        ApiClientStatus: "ACTIVE" | "REVOKED";
        /** @description 接口客户端：可以调用接口的外部系统 */
        ApiClientView: {
            actions: components["schemas"]["ActionView"][];
            areas: components["schemas"]["AreaName"][];
            /** @example tyc_9f86d081884c7d65 */
            clientId: string;
            clientSecret: string;
            /** @example 张三 0579-84100000 */
            contact: string;
            createdAt: components["schemas"]["Instant"];
            createdByName: string;
            id: components["schemas"]["UUID"];
            /** @example 10.0.0.8 */
            lastIp: string;
            lastUsedAt: components["schemas"]["Instant"];
            /** @example 县大数据局数据共享平台 */
            name: string;
            /**
             * Format: int32
             * @description 每分钟最多调用次数
             * @example 600
             */
            perMinute: number;
            permissions: string[];
            /** @description 换密钥后，旧密钥到此时失效 */
            previousUntil: components["schemas"]["Instant"];
            status: components["schemas"]["ApiClientStatus"];
            /** @description 今天可以调用 */
            usable: boolean;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @description 一件复核事项 */
        Approval: {
            actions: components["schemas"]["ActionView"][];
            /**
             * @description 由哪里复核
             * @example 330726104217
             */
            area: string;
            areaName: string;
            decidedAt: components["schemas"]["Instant"];
            decidedByName: string;
            decisionReason: string;
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @example HOUSEHOLD_CANCEL */
            kind: string;
            /** @example 销户 */
            kindName: string;
            /** @description 是本人提交的 */
            mine: boolean;
            reason: string;
            requestedAt: components["schemas"]["Instant"];
            requestedByName: string;
            status: components["schemas"]["ApprovalStatus"];
            subjectId: components["schemas"]["UUID"];
            subjectName: string;
            /** @example household */
            subjectType: string;
            /** @description 将要改变什么，号码已脱敏 */
            summary: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 一个轮次的批复结果 */
        ApprovalOutcome: {
            approved: boolean;
            reason: string;
            roundId: components["schemas"]["UUID"];
            villageName: string;
        };
        /** @description 批量批复 */
        Approvals: {
            reason?: string | null;
            roundIds: string[];
        };
        /** @enum {string} */
        ApprovalStatus: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED";
        /** @description 一个区域的联系覆盖情况 */
        AreaCoverage: {
            /** Format: int64 */
            assignedHouseholds: number;
            code: string;
            /** Format: int64 */
            contactGrids: number;
            /** Format: int64 */
            gridsWithoutMember: number;
            /** Format: int64 */
            households: number;
            /** Format: int64 */
            householdsWithoutMember: number;
            /** Format: int64 */
            membersWithoutHouseholds: number;
            name: string;
            /** Format: int64 */
            overFullGrids: number;
            /** Format: int64 */
            partyMembers: number;
        };
        /** @description 区域 */
        AreaName: {
            /** @example 330726101 */
            code: string;
            /** @example TOWN */
            level: string;
            /** @example 仙华街道 */
            name: string;
        };
        /** @description 下级区域的评分进度 */
        AreaProgress: {
            /** @example 330726104 */
            code: string;
            name: string;
            /** Format: int32 */
            overdue: number;
            stages: {
                [key: string]: number;
            };
            /** Format: int32 */
            villages: number;
        };
        /** @description 把户编入联动网格，或移出 */
        Assignment: {
            /** @description 留空为移出联动网格 */
            contactGridCode?: string | null;
            householdIds: string[];
        };
        /** @description 可按其查询审计记录的账号 */
        AuditAccount: {
            /** @example 张三 */
            displayName: string;
            id: components["schemas"]["UUID"];
            /** @example zhangsan */
            username: string;
        };
        /** @description 一次核验 */
        AuditCheckView: {
            /** @example 审计员 */
            accountName: string;
            askedAt: components["schemas"]["Instant"];
            /** @example 10240-9f86d081884c7d65 */
            code: string;
            /**
             * Format: int64
             * @description 发现的问题数，未完成时为空
             */
            faults: number;
            /** @description 最多列出 200 个 */
            findings: components["schemas"]["AuditFinding"][];
            finishedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            firstNumber: number;
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            lastNumber: number;
            /**
             * Format: int64
             * @description 已核验的记录数
             */
            rows: number;
            status: components["schemas"]["JobStatus"];
            /** Format: int64 */
            totalRows: number;
        };
        /** @description 审计记录 */
        AuditEntryView: {
            accountId: components["schemas"]["UUID"];
            /** @example 张三 */
            accountName: string;
            /** @example household.update */
            action: string;
            /** @description 修改后 */
            after: unknown;
            /** @example 330726101 */
            area: string;
            /** @example 仙华街道 */
            areaName: string;
            at: components["schemas"]["Instant"];
            /** @description 修改前 */
            before: unknown;
            id: string;
            /** @example 10.0.0.8 */
            ip: string;
            objectId: string;
            /** @example 王五户 */
            objectName: string;
            /** @example household */
            objectType: string;
            reason: string;
            requestId: string;
        };
        /** @description 核验发现的问题 */
        AuditFinding: {
            /** @example household.update */
            action: string;
            at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 1030
             */
            entryId: number;
            kind: components["schemas"]["Kind"];
            /**
             * Format: int64
             * @example 1024
             */
            number: number;
            /**
             * Format: int64
             * @example 1024
             */
            until: number;
            untilAt: components["schemas"]["Instant"];
        };
        /** @description 出生登记：增加一名成员，发生日期即出生日期 */
        Birth: {
            person: components["schemas"]["NewResident"];
            reason?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description 网格看板 */
        Board: {
            /**
             * Format: int32
             * @description 联动网格的标准户数
             * @example 8
             */
            capacity: number;
            coverage: components["schemas"]["Coverage"];
            grids: components["schemas"]["BoardGrid"][];
            members: components["schemas"]["BoardMember"][];
            /**
             * Format: int32
             * @description 超过此户数即为超员
             * @example 10
             */
            most: number;
            /** @description 未编入联动网格的户 */
            unassigned: components["schemas"]["BoardHousehold"][];
            village: components["schemas"]["BoardVillage"];
        };
        /** @enum {string} */
        BoardColour: "RED" | "YELLOW";
        /** @description 联动网格的联系党员 */
        BoardContact: {
            name: string;
            residentId: components["schemas"]["UUID"];
        };
        /** @description 按办法拟榜 */
        BoardDrafting: {
            /** @example 330726104217 */
            area: string;
            /** @example 2026-Q3 */
            period: string;
            schemeId?: components["schemas"]["UUID"] | null;
        };
        /** @description 榜上的一户 */
        BoardEntry: {
            deed: string;
            expiresOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            postedOn: components["schemas"]["LocalDate"];
            shownName: string;
        };
        /** @description 网格看板上的联动网格 */
        BoardGrid: {
            /** @example 3307261042170105 */
            code: string;
            contactMember: components["schemas"]["BoardContact"];
            /** @description 所属治理网格 */
            gridCode: string;
            households: components["schemas"]["BoardHousehold"][];
            name: string;
            overFull: boolean;
        };
        /** @description 网格看板上的一户 */
        BoardHousehold: {
            address: string;
            headName: string;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            memberCount: number;
            number: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 本村党员及其联系的网格 */
        BoardMember: {
            contactGridCode: string;
            householdId: components["schemas"]["UUID"];
            name: string;
            residentId: components["schemas"]["UUID"];
        };
        BoardRule: {
            /** Format: int32 */
            days: number;
            redGrades: string[];
            /** Format: int32 */
            redTopPercent: number;
            yellowGrades: string[];
            yellowNeedsWarning: boolean;
            yellowOnVeto: boolean;
        };
        /** @description 一个村一季的红黄榜：今天榜上的内容 */
        BoardView: {
            actions: components["schemas"]["ActionView"][];
            area: string;
            /** @example 2026-Q3 */
            period: string;
            periodName: string;
            red: components["schemas"]["BoardEntry"][];
            townName: string;
            villageName: string;
            yellow: components["schemas"]["BoardEntry"][];
        };
        /** @description 看板所在的村 */
        BoardVillage: {
            code: string;
            name: string;
        };
        /** @description 证书核验：只有证书上印着的内容，以及是否仍然有效 */
        CertificateCheck: {
            awardedOn: components["schemas"]["LocalDate"];
            countyName: string;
            holderName: string;
            issuer: string;
            number: string;
            revokedOn: components["schemas"]["LocalDate"];
            title: string;
            townName: string;
            /** @description false 已撤销 */
            valid: boolean;
            villageName: string;
            year: string;
        };
        /** @description 一次变动 */
        Change: {
            accountName: string;
            /** @example household.update */
            action: string;
            at: components["schemas"]["Instant"];
            objectId: string;
            objectName: string;
            /** @example household */
            objectType: string;
        };
        Code: {
            code: string;
            name: string;
        };
        CodeTables: {
            education: components["schemas"]["Code"][];
            ethnicity: components["schemas"]["Code"][];
            maritalStatus: components["schemas"]["Code"][];
            politicalStatus: components["schemas"]["Code"][];
            relation: components["schemas"]["Code"][];
            sex: components["schemas"]["Code"][];
        };
        /** @description 一列读作哪一项 */
        ColumnChoice: {
            field?: string | null;
            /** Format: int32 */
            index: number;
        };
        ConfirmedView: {
            /** Format: int32 */
            confirmed: number;
        };
        /** @description 确认这些农户本期已评 */
        Confirming: {
            /** @example 2026-11 */
            period: string;
            schemeId?: components["schemas"]["UUID"] | null;
            subjectIds: string[];
        };
        /** @description 一户的信贷授权 */
        ConsentView: {
            actions: components["schemas"]["ActionView"][];
            evidence: string;
            givenOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            recipient: string;
            recordedAt: components["schemas"]["Instant"];
            recordedName: string;
            subjectId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            withdrawnName: string;
            withdrawnOn: components["schemas"]["LocalDate"];
            withdrawnReason: string;
        };
        /** @description 一名联系党员及其账号 */
        ContactAccount: {
            /** @description 没有编入党支部为空 */
            branchName: string;
            gridCode: string;
            /** @example 1号联动网格 */
            gridName: string;
            memberId: components["schemas"]["UUID"];
            /** @example 郑祖荣 */
            name: string;
            /** @example 138****5678 */
            phoneMasked: string;
            /** @description 网格任职的编号 */
            staffId: components["schemas"]["UUID"];
            state: components["schemas"]["AccountState"];
            /** @description 已有的账号 */
            username: string;
        };
        /** @description 批量开设的结果 */
        ContactAccountsOpened: {
            /** @description 账号已在使用而跳过的人 */
            skipped?: string[];
            slips?: components["schemas"]["ContactSlip"][];
        };
        /** @description 党员联系的一户 */
        ContactHousehold: {
            address: string;
            headName: string;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            memberCount: number;
            number: string;
        };
        /** @description 联系党员 */
        ContactMember: {
            name: string;
            phoneMasked: string;
        };
        /** @description 党员联系的一个联动网格 */
        ContactService: {
            /** @example 3307261042170101 */
            gridCode: string;
            /** @example 1号联动网格 */
            gridName: string;
            /** Format: int32 */
            householdCount: number;
            /** @description 管辖范围内的农户 */
            households: components["schemas"]["ContactHousehold"][];
            since: components["schemas"]["LocalDate"];
        };
        /** @description 一张密码条 */
        ContactSlip: {
            branchName?: string;
            gridName?: string;
            name?: string;
            oneTimePassword?: string;
            /** @example zhengzurong5678 */
            username?: string;
            villageName?: string;
        };
        /** @description 联系覆盖情况 */
        Coverage: {
            /**
             * Format: int64
             * @description 已编入联动网格的户
             */
            assignedHouseholds: number;
            /** Format: int64 */
            contactGrids: number;
            /**
             * Format: int64
             * @description 没有联系党员的联动网格
             */
            gridsWithoutMember: number;
            /** Format: int64 */
            households: number;
            /**
             * Format: int64
             * @description 没有联系党员的户
             */
            householdsWithoutMember: number;
            /**
             * Format: int64
             * @description 没有联系户的党员
             */
            membersWithoutHouseholds: number;
            /** Format: int64 */
            overFullGrids: number;
            /** Format: int64 */
            partyMembers: number;
        };
        /** @description 联系覆盖情况及下级各区域 */
        CoverageReport: {
            /** Format: int64 */
            assignedHouseholds: number;
            children: components["schemas"]["AreaCoverage"][];
            /** Format: int64 */
            contactGrids: number;
            /** Format: int64 */
            gridsWithoutMember: number;
            /** Format: int64 */
            households: number;
            /** Format: int64 */
            householdsWithoutMember: number;
            /** Format: int64 */
            membersWithoutHouseholds: number;
            /** Format: int64 */
            overFullGrids: number;
            /** Format: int64 */
            partyMembers: number;
        };
        /** @description 登录 */
        Credentials: {
            /**
             * @description 启用了动态验证码的账号：验证器显示的 6 位数字，或一个恢复码
             * @example 123456
             */
            code?: string | null;
            /** @example a-Long-passw0rd */
            password: string;
            /** @example zhangsan */
            username: string;
        };
        /** @description 信贷名单的一户：只含本户书面授权的内容 */
        CreditRow: {
            consentedOn: components["schemas"]["LocalDate"];
            gradeName: string;
            headName: string;
            honour: components["schemas"]["HonourRank"];
            householdNumber: string;
            index: number;
            /** @example 2026-Q3 */
            period: string;
            recipient: string;
            townName: string;
            villageName: string;
        };
        /** @description 批量办理：公示、审定授予、不予通过 */
        Deciding: {
            /**
             * @description publish、award 或 refuse
             * @example award
             */
            action: string;
            /** @example 330726104217 */
            area: string;
            /** @description 只办这几项；不填为该区域全部 */
            ids?: string[] | null;
            level: components["schemas"]["HonourRank"];
            /** @description 不予通过时必填 */
            reason?: string | null;
            schemeId?: components["schemas"]["UUID"] | null;
            /** @example 2026 */
            year: string;
        };
        /** @description 复核、退回或撤回 */
        Decision: {
            reason: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 演示账号，仅演示县有 */
        DemoAccount: {
            /** @example 浦江县 */
            areaName: string;
            /** @example 陈志伟 */
            displayName: string;
            /** @example Touyan@2026 */
            password: string;
            /** @example 县委组织部 */
            roleName: string;
            /** @example zuzhi */
            username: string;
        };
        /** @description 死亡、婚出、迁出；离开的是户主时要选新户主 */
        Departure: {
            eventDate: components["schemas"]["LocalDate"];
            headId?: components["schemas"]["UUID"] | null;
            reason: string;
            relations?: {
                [key: string]: string;
            } | null;
            /** Format: int32 */
            version: number;
        };
        /** @description 疑似重复的两个人 */
        DuplicatePair: {
            likeness: components["schemas"]["Likeness"];
            one: components["schemas"]["DuplicatePerson"];
            other: components["schemas"]["DuplicatePerson"];
        };
        /** @description 疑似重复的一方 */
        DuplicatePerson: {
            address: string;
            birthDate: components["schemas"]["LocalDate"];
            householdId: components["schemas"]["UUID"];
            householdNumber: string;
            id: components["schemas"]["UUID"];
            idNumberMasked: string;
            isHead: boolean;
            name: string;
            phoneMasked: string;
            relation: string;
            sex: string;
            /** Format: int32 */
            version: number;
            /** @example 广方村 */
            villageName: string;
        };
        /** @description 正在填写的人；没有填的为空 */
        DuplicateQuestion: {
            birthDate?: components["schemas"]["LocalDate"] | null;
            householdId?: components["schemas"]["UUID"] | null;
            idNumber?: string | null;
            name?: string | null;
            phone?: string | null;
            residentId?: components["schemas"]["UUID"] | null;
        };
        /** @description 一个村的疑似重复人员 */
        Duplicates: {
            /** @description 只列前 200 对 */
            more: boolean;
            pairs: components["schemas"]["DuplicatePair"][];
        };
        /** @description 可以挣回分数的事 */
        EarnBack: {
            itemCode: string;
            partName: string;
            points: string;
            text: string;
        };
        /** @description 撤销落实记录，或撤回授权 */
        EffectActing: {
            reason: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        EffectTarget: "HONOUR" | "GRADE" | "YELLOW";
        /** @description 办法里的一条奖励或约束 */
        EffectView: {
            /** @example XD */
            code: string;
            /** @example 现有村级好家风户荣誉，授予后 12 个月内 */
            condition: string;
            /** @example REWARD */
            kind: string;
            target: components["schemas"]["EffectTarget"];
            text: string;
        };
        /** @enum {string} */
        Employment: "NONE" | "LOCAL" | "MIGRANT" | "STUDENT" | "RETIRED";
        /** @description 施行草案 */
        Enacting: {
            reason: string;
            /**
             * @description 自哪一期起施行
             * @example 2026-12
             */
            validFrom: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 一户现在享有的一条奖励，或受的一条约束，以及落实情况 */
        EntitlementView: {
            actions: components["schemas"]["ActionView"][];
            area: string;
            deliveredName: string;
            deliveredOn: components["schemas"]["LocalDate"];
            deliveryId: components["schemas"]["UUID"];
            effectCode: string;
            holderName: string;
            kind: string;
            note: string;
            since: components["schemas"]["LocalDate"];
            subjectId: components["schemas"]["UUID"];
            subjectNumber: string;
            text: string;
            townName: string;
            until: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
            villageName: string;
        };
        /** @description 一笔记分 */
        EntryView: {
            actions: components["schemas"]["ActionView"][];
            authorName: string;
            dimensionName: string;
            evidence: string;
            happenedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            itemCode: string;
            itemText: string;
            period: string;
            photos: string[];
            /** Format: int32 */
            photosAwaited: number;
            points: number;
            recordedAt: components["schemas"]["Instant"];
            reversedBy: components["schemas"]["UUID"];
            reversesId: components["schemas"]["UUID"];
            subjectId: components["schemas"]["UUID"];
            subjectName: string;
            subjectNumber: string;
            text: string;
            warning: string;
        };
        /** @description 导出任务：文件在后台生成，保留 24 小时 */
        ExportJob: {
            /** Format: int64 */
            bytes: number;
            createdAt: components["schemas"]["Instant"];
            error: string;
            expiresAt: components["schemas"]["Instant"];
            /** @example 农户名册-浦江县-20261122.xlsx */
            fileName: string;
            id: components["schemas"]["UUID"];
            /** @example HOUSEHOLDS */
            kind: string;
            /** Format: int64 */
            rows: number;
            status: components["schemas"]["JobStatus"];
            /** Format: int64 */
            totalRows: number;
        };
        /**
         * @description 疑点，供核查，不是结论
         * @enum {string}
         */
        FairFlag: "DEVIATES" | "NEVER_DEDUCTS" | "COPIED" | "BURST";
        /** @description 销户、迁出 */
        FamilyAction: {
            eventDate: components["schemas"]["LocalDate"];
            reason: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 一户一期的好家风指数 */
        FamilyScoreRow: {
            address: string;
            /** @example 3307261042170105 */
            area: string;
            contactGridName: string;
            /** Format: int32 */
            entries: number;
            /** @example A */
            grade: string;
            /** @example 优秀 */
            gradeName: string;
            headName: string;
            householdId: components["schemas"]["UUID"];
            /** @example 97.5 */
            index: number;
            note: string;
            /** @example 330726104217030012 */
            number: string;
            parts: {
                [key: string]: number;
            };
            /** @example 2026-11 */
            period: string;
            /** @example 2026年11月 */
            periodName: string;
            published: boolean;
            /** @description 当前用户应当回避的原因，不需回避为空 */
            recusal: ((string | components["schemas"]["Kinship"] | null) | null) | components["schemas"]["Kinship"] | null;
            roundId: components["schemas"]["UUID"];
            scored: boolean;
            stage: components["schemas"]["Stage"];
            status: components["schemas"]["ScoreStatus"];
            vetoed: boolean;
            villageName: string;
        };
        /** @description 一户历期的好家风指数，最早的在前 */
        FamilyScoreView: {
            contactGridName: string;
            headName: string;
            householdId: components["schemas"]["UUID"];
            number: string;
            parts: components["schemas"]["PartName"][];
            periods: components["schemas"]["PeriodScore"][];
            /** @description 分户、并户前的户：此前各期的结果记在那些户名下 */
            predecessors: components["schemas"]["Predecessor"][];
            schemeName: string;
            villageName: string;
        };
        /** @description 一项改动 */
        FieldChange: {
            after: string;
            before: string;
            /** @example doorNumber */
            field: string;
            /** @example 门牌号 */
            label: string;
        };
        /** @description 一个数字 */
        Figure: {
            /** @example households */
            code: string;
            unit: string;
            value: number;
            /** @description 实际不止此数：数到一万为止 */
            valueIsLowerBound: boolean;
        };
        /** @description 验证器当前显示的数字 */
        FirstCode: {
            /** @example 123456 */
            code: string;
        };
        /** @description 等次及户数 */
        GradeCount: {
            /** @example A */
            code: string;
            /** Format: int32 */
            count: number;
            /** @example 优秀 */
            name: string;
        };
        /** @description 修改网格 */
        GridEdit: {
            name: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        GridRole: "GRID_LEADER" | "FULL_TIME_GRID_WORKER" | "PART_TIME_GRID_WORKER" | "GRID_ADVISER" | "CONTACT_MEMBER" | "OTHER";
        /** @description 网格人员 */
        GridStaff: {
            accountId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** @example 张建国 */
            personName: string;
            /** @example 138****5678 */
            phoneMasked: string;
            /** @description 本县居民的编号 */
            residentId: components["schemas"]["UUID"];
            role: components["schemas"]["GridRole"];
            validFrom: components["schemas"]["LocalDate"];
            /** @description 离任日期，在任为空 */
            validTo: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        GridType: "GOVERNANCE" | "CONTACT";
        /** @description 网格或联动网格 */
        GridView: {
            actions: components["schemas"]["ActionView"][];
            /**
             * Format: int32
             * @description 适宜户数
             */
            capacity: number;
            /** @example 3307261012010105 */
            code: string;
            /** Format: int32 */
            households: number;
            /** @example 5号联动网格 */
            name: string;
            /** @description 户数过多 */
            overFull: boolean;
            /** @description 所属网格；网格本身为空 */
            parentCode: string;
            /** Format: int32 */
            residents: number;
            /** @description 在任人员 */
            staff: components["schemas"]["GridStaff"][];
            type: components["schemas"]["GridType"];
            /** Format: int32 */
            version: number;
            villageCode: string;
            /** @example 前于村 */
            villageName: string;
        };
        /** @description 村民小组 */
        Group: {
            name: string;
            /** @example 03 */
            number: string;
        };
        /** @description 自动编组 */
        Grouping: {
            assignMembers: boolean;
            by: components["schemas"]["GroupingOrder"];
            keepExisting: boolean;
            /**
             * Format: int32
             * @example 8
             */
            size: number;
        };
        /** @enum {string} */
        GroupingOrder: "HOUSE_NUMBER" | "LOCATION";
        /** @description 编组预览 */
        GroupingPreview: {
            grids: components["schemas"]["ProposedGrid"][];
            /**
             * Format: int32
             * @description 不能编入的户数
             */
            leftOver: number;
        };
        /** @description 变更户主 */
        HeadChange: {
            eventDate: components["schemas"]["LocalDate"];
            headId: components["schemas"]["UUID"];
            reason: string;
            /** @description 其余成员与新户主的关系：成员编号 → GB/T 4761 代码；原户主可以不填 */
            relations?: {
                [key: string]: string;
            } | null;
            /** Format: int32 */
            version: number;
        };
        /** @description 标签及其有效期 */
        HeldLabel: {
            code: string;
            id: components["schemas"]["UUID"];
            name: string;
            sensitive: boolean;
            sourceDepartment: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @description 单项办理 */
        HonourActing: {
            /** @description 不予通过、撤回、撤销时必填 */
            reason?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description 一张荣誉证书 */
        HonourCertificate: {
            awardedOn: components["schemas"]["LocalDate"];
            code: string;
            countyName: string;
            holderName: string;
            id: components["schemas"]["UUID"];
            issuer: string;
            number: string;
            title: string;
            townName: string;
            villageName: string;
            year: string;
        };
        /** @description 各状态的数量 */
        HonourCounts: {
            /** Format: int32 */
            awarded: number;
            /** Format: int32 */
            nominated: number;
            /** Format: int32 */
            publicity: number;
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            revoked: number;
        };
        /** @description 没有办成的有多少，为什么 */
        HonourLeft: {
            /** Format: int32 */
            count: number;
            why: string;
        };
        HonourLevel: {
            atLeast: number;
            /** Format: int32 */
            days: number;
            level: string;
            name: string;
            /** Format: int32 */
            quota: number;
            tie: components["schemas"]["TieRule"];
        };
        /** @description 一级荣誉的规则和已用名额 */
        HonourLevelFigures: {
            actions: components["schemas"]["ActionView"][];
            atLeast: number;
            /** Format: int32 */
            days: number;
            given: components["schemas"]["HonourCounts"];
            held: components["schemas"]["HonourRank"];
            level: components["schemas"]["HonourRank"];
            /** Format: int32 */
            quota: number;
            tie: components["schemas"]["TieRule"];
            title: string;
        };
        /** @description 批量办理的结果 */
        HonourOutcome: {
            /** Format: int32 */
            done: number;
            left: components["schemas"]["HonourLeft"][];
        };
        /** @description 一地各级荣誉 */
        HonourPlace: {
            area: string;
            levels: components["schemas"]["HonourPlaceCounts"][];
            name: string;
        };
        /** @description 一地一级的数量 */
        HonourPlaceCounts: {
            counts: components["schemas"]["HonourCounts"];
            level: components["schemas"]["HonourRank"];
            /** Format: int32 */
            quota: number;
        };
        /** @enum {string} */
        HonourRank: "VILLAGE" | "TOWN" | "COUNTY";
        /** @enum {string} */
        HonourStatus: "NOMINATED" | "PUBLICITY" | "AWARDED" | "REFUSED" | "REVOKED";
        /** @description 推荐名单中的一户 */
        HonourSuggestion: {
            area: string;
            /** Format: int32 */
            deductions: number;
            /** Format: int32 */
            earlier: number;
            gradeName: string;
            holderName: string;
            index: number;
            /** Format: int32 */
            rank: number;
            reason: string;
            subjectId: components["schemas"]["UUID"];
            subjectNumber: string;
            townName: string;
            villageName: string;
        };
        /** @description 按名额和排名推荐的名单 */
        HonourSuggestions: {
            actions: components["schemas"]["ActionView"][];
            items: components["schemas"]["HonourSuggestion"][];
            period: string;
            periodName: string;
            /**
             * Format: int32
             * @description 在最后一个名额上同分、按办法不能入选的
             */
            tied: number;
            /** Format: int32 */
            total: number;
        };
        /** @description 一年的荣誉：各级规则、各地数量 */
        HonourSummary: {
            levels: components["schemas"]["HonourLevelFigures"][];
            places: components["schemas"]["HonourPlace"][];
            year: string;
            years: string[];
        };
        /** @description 一项荣誉，从提名到授予、撤销 */
        HonourView: {
            actions: components["schemas"]["ActionView"][];
            area: string;
            awardedOn: components["schemas"]["LocalDate"];
            certificateNumber: string;
            decidedAt: components["schemas"]["Instant"];
            decidedName: string;
            decisionNote: string;
            /** Format: int32 */
            deductions: number;
            gradeName: string;
            holderName: string;
            id: components["schemas"]["UUID"];
            index: number;
            level: components["schemas"]["HonourRank"];
            nominatedAt: components["schemas"]["Instant"];
            nominatedName: string;
            period: string;
            periodName: string;
            publicFrom: components["schemas"]["LocalDate"];
            publicUntil: components["schemas"]["LocalDate"];
            reason: string;
            revocation: string;
            revokedName: string;
            revokedOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["HonourStatus"];
            subjectId: components["schemas"]["UUID"];
            subjectNumber: string;
            /** @example 村级好家风户 */
            title: string;
            townName: string;
            /** Format: int32 */
            version: number;
            villageName: string;
            /** @example 2026 */
            year: string;
        };
        /** @description 修改农户；日期留空表示清除 */
        HouseholdEdit: {
            address: components["schemas"]["Address"];
            contactGridCode?: string | null;
            groupNumber: string;
            isMember: boolean;
            latitude?: number | null;
            livesHere: boolean;
            livesSince?: components["schemas"]["LocalDate"] | null;
            longitude?: number | null;
            memberSince?: components["schemas"]["LocalDate"] | null;
            registeredHere: boolean;
            registeredSince?: components["schemas"]["LocalDate"] | null;
            remarks?: string | null;
            status: components["schemas"]["HouseholdStatus"];
            /** Format: int32 */
            version: number;
            villageCode: string;
        };
        /** @description 一户现在的奖惩和信贷授权 */
        HouseholdEffects: {
            actions: components["schemas"]["ActionView"][];
            consents: components["schemas"]["ConsentView"][];
            effects: components["schemas"]["EntitlementView"][];
        };
        /** @description 所在的户 */
        HouseholdRef: {
            headName: string;
            id: components["schemas"]["UUID"];
            number: string;
        };
        /** @description 全户迁回：所选成员回到本户 */
        HouseholdReturn: {
            eventDate: components["schemas"]["LocalDate"];
            headId?: components["schemas"]["UUID"] | null;
            reason: string;
            relations?: {
                [key: string]: string;
            } | null;
            residentIds: string[];
            /** Format: int32 */
            version: number;
        };
        /** @description 农户列表的一行 */
        HouseholdRow: {
            address: string;
            /** @example 3307261042170105 */
            area: string;
            contactGridName: string;
            gridName: string;
            /** @example 03 */
            groupNumber: string;
            headName: string;
            id: components["schemas"]["UUID"];
            isMember: boolean;
            labels: components["schemas"]["LabelMark"][];
            livesHere: boolean;
            /** Format: int32 */
            memberCount: number;
            /** @example 330726104217030012 */
            number: string;
            /** @example 138****5678 */
            phoneMasked: string;
            registeredHere: boolean;
            status: components["schemas"]["HouseholdStatus"];
            townName: string;
            updatedAt: components["schemas"]["Instant"];
            villageName: string;
        };
        /** @enum {string} */
        HouseholdStatus: "RESIDENT" | "AWAY" | "MOVED_OUT" | "CANCELLED";
        /** @description 农户 */
        HouseholdView: {
            actions: components["schemas"]["ActionView"][];
            address: string;
            area: string;
            /** @description 这是那一天结束时的情况；空为现在 */
            asOf: components["schemas"]["LocalDate"];
            contactGridName: string;
            contactMember: components["schemas"]["ContactMember"];
            createdAt: components["schemas"]["Instant"];
            createdByName: string;
            doorNumber: string;
            gridName: string;
            groupName: string;
            groupNumber: string;
            headName: string;
            id: components["schemas"]["UUID"];
            isMember: boolean;
            labels: components["schemas"]["HeldLabel"][];
            latitude: number;
            livesHere: boolean;
            livesSince: components["schemas"]["LocalDate"];
            longitude: number;
            /** Format: int32 */
            memberCount: number;
            memberSince: components["schemas"]["LocalDate"];
            naturalVillage: string;
            number: string;
            /** @description 本户及成员等待复核的变更 */
            pendingApprovals: components["schemas"]["PendingApproval"][];
            phoneMasked: string;
            registeredHere: boolean;
            registeredSince: components["schemas"]["LocalDate"];
            remarks: string;
            residents: components["schemas"]["ResidentRow"][];
            status: components["schemas"]["HouseholdStatus"];
            townName: string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
            villageName: string;
        };
        /** @description 对导入的操作 */
        ImportActionInput: {
            /** @description 检查时：每列读作哪一项；不填用已识别的 */
            columns?: components["schemas"]["ColumnChoice"][] | null;
            /** @description 检查时：读哪张工作表 */
            sheet?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description 导入的结果或预览；各列最多 500 项，数量是完整的 */
        ImportAnswer: {
            added: components["schemas"]["ImportItem"][];
            /** Format: int32 */
            addedCount: number;
            changed: components["schemas"]["ImportChange"][];
            /** Format: int32 */
            changedCount: number;
            committed: boolean;
            rejected: components["schemas"]["ImportRejection"][];
            /** Format: int32 */
            rejectedCount: number;
            /** Format: int32 */
            unchanged: number;
        };
        ImportChange: {
            /** @description 原名称 */
            before: string;
            code: string;
            name: string;
        };
        /** @description 表中一行的检查结果 */
        ImportedRow: {
            area: string;
            changes: components["schemas"]["FieldChange"][];
            faults: string[];
            household: string;
            householdId: components["schemas"]["UUID"];
            idNumberMasked: string;
            /**
             * Format: int32
             * @description 在表中的行号
             */
            line: number;
            /** @description 台账中疑似同一人的 */
            lookalikes: components["schemas"]["ImportLookalike"][];
            name: string;
            outcome: components["schemas"]["RowOutcome"];
            /** @description 这一行说的村民或党员 */
            targetId: components["schemas"]["UUID"];
        };
        /** @description 可以导入的一项 */
        ImportField: {
            /** @example ID_NUMBER */
            field: string;
            note: string;
            required: boolean;
            /** @example 身份证号 */
            title: string;
        };
        ImportItem: {
            code: string;
            name: string;
        };
        /** @enum {string} */
        ImportKind: "HOUSEHOLDS" | "PARTY_MEMBERS" | "GRIDS" | "SCORE_ENTRIES";
        /** @description 台账中与表中新增的人疑似同一人的；只提醒，不影响导入 */
        ImportLookalike: {
            householdId: components["schemas"]["UUID"];
            householdNumber: string;
            /** @example 同名同出生日期 */
            likeness: string;
            name: string;
            residentId: components["schemas"]["UUID"];
        };
        ImportRejection: {
            code: string;
            message: string;
            /**
             * Format: int32
             * @description 行号，表头为 1
             */
            row: number;
        };
        /** @enum {string} */
        ImportStatus: "READING" | "MAPPING" | "CHECKING" | "CHECKED" | "APPLYING" | "APPLIED" | "UNDOING" | "UNDONE" | "REFUSED" | "DISCARDED";
        /** @description 一次数据导入：先检查，确认后才写入；要么全部写入，要么一行也不写 */
        ImportView: {
            actions: components["schemas"]["ActionView"][];
            /** Format: int32 */
            added: number;
            appliedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            bytes: number;
            /** Format: int32 */
            changed: number;
            checkedAt: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description 后台任务已处理的行数
             */
            done: number;
            endedAt: components["schemas"]["Instant"];
            /** @description 上一步没有成功的原因 */
            error: string;
            /** @example 前于村农户花名册.xlsx */
            fileName: string;
            /** Format: int32 */
            householdsAdded: number;
            /** Format: int32 */
            householdsChanged: number;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ImportKind"];
            layout: components["schemas"]["LayoutView"];
            /** @description 读取时注意到的情况 */
            notes: string[];
            /**
             * Format: int32
             * @description 新增的人中，与台账中的人疑似重复的
             */
            noticed: number;
            /** Format: int32 */
            rejected: number;
            /**
             * Format: int32
             * @description 表中的人数
             */
            rows: number;
            status: components["schemas"]["ImportStatus"];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            version: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        ItemKind: "ADD" | "DEDUCT" | "VETO";
        /** @enum {string} */
        JobStatus: "HELD" | "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "EXPIRED";
        /**
         * @description CHANGED 内容被改动；REMOVED 记录被删除；CUT 记录和链节都被删除；ADDED 绕过系统写入；TAIL 末尾被截断；ANCHOR 封存点被改动；WAITING 长时间没有入链
         * @enum {string}
         */
        Kind: "CHANGED" | "REMOVED" | "CUT" | "ADDED" | "TAIL" | "ANCHOR" | "WAITING";
        /** @enum {string} */
        Kinship: "SELF" | "SPOUSE" | "PARENT" | "CHILD" | "SIBLING" | "IN_LAW" | "OTHER";
        /** @description 亲属申报 */
        KinView: {
            accountId: components["schemas"]["UUID"];
            accountName: string;
            actions: components["schemas"]["ActionView"][];
            declaredAt: components["schemas"]["Instant"];
            headName: string;
            householdId: components["schemas"]["UUID"];
            /** @example 330726104217030012 */
            householdNumber: string;
            id: components["schemas"]["UUID"];
            kinship: components["schemas"]["Kinship"];
            kinshipName: string;
            villageName: string;
            withdrawnAt: components["schemas"]["Instant"];
            withdrawnName: string;
            withdrawnWhy: string;
        };
        /** @description 标签目录的一项 */
        Label: {
            code: string;
            name: string;
            sensitive: boolean;
            subject: components["schemas"]["Subject"];
        };
        /** @description 带某标签的人数 */
        LabelCount: {
            code: string;
            name: string;
            /** Format: int64 */
            residents: number;
            sensitive: boolean;
        };
        /** @description 终止标签，自今日起失效 */
        LabelEnd: {
            reason: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 标签 */
        LabelMark: {
            /** @example PARTY_MEMBER */
            code: string;
            /** @example 党员户 */
            name: string;
            sensitive: boolean;
        };
        /** @description 表中的一列 */
        LayoutColumn: {
            /**
             * @description 读作哪一项；空表示不读取
             * @example ID_NUMBER
             */
            field: string;
            /**
             * Format: int32
             * @description 从 0 开始
             */
            index: number;
            samples: string[];
            /** @example 公民身份号码 */
            title: string;
        };
        /** @description 表格的版式：读哪张工作表，每列是什么 */
        LayoutView: {
            columns: components["schemas"]["LayoutColumn"][];
            complete: boolean;
            /**
             * Format: int32
             * @description 标题所在行，0 表示没有找到
             */
            headerRow: number;
            sheet: string;
            sheets: string[];
        };
        /** @description 一条变更记录 */
        LifeEvent: {
            changes: components["schemas"]["FieldChange"][];
            /** @description 发生日期 */
            eventDate: components["schemas"]["LocalDate"];
            householdId: components["schemas"]["UUID"];
            /** @description 当时的户号 */
            householdNumber: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["LifeEventKind"];
            /** @example 分户 */
            kindName: string;
            reason: string;
            /** @description 登记时间 */
            recordedAt: components["schemas"]["Instant"];
            /** @description 登记人 */
            recordedByName: string;
            /** @description 分户、并户、婚嫁所涉的另一户 */
            relatedHouseholdId: components["schemas"]["UUID"];
            /** @description 只涉及一人时 */
            residentId: components["schemas"]["UUID"];
            residentName: string;
            /** @example 黄大明携 2 人另立新户 330726104217030045 */
            summary: string;
        };
        /** @enum {string} */
        LifeEventKind: "CREATED" | "IMPORTED" | "EDITED" | "BIRTH" | "DEATH" | "MARRIED_IN" | "MARRIED_OUT" | "MEMBER_ADDED" | "MEMBER_LEFT" | "MEMBER_BACK" | "HEAD_CHANGED" | "SPLIT" | "MERGED" | "MOVED" | "MOVED_OUT" | "CAME_BACK" | "CANCELLED" | "LABELLED" | "UNLABELLED" | "REGROUPED" | "RENUMBERED";
        /** @enum {string} */
        Likeness: "SAME_ID" | "SAME_NAME_AND_BIRTH" | "SAME_PHONE_AND_HOUSE";
        /** @enum {string} */
        LineageKind: "SPLIT" | "MERGED";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @description 可能是同一人的人；在管辖范围之外的只说明已登记，其余为空 */
        Lookalike: {
            householdId: components["schemas"]["UUID"];
            /** @example 330726104217010009 */
            householdNumber: string;
            likeness: components["schemas"]["Likeness"];
            /** @example 郑祖荣 */
            name: string;
            outside: boolean;
            residentId: components["schemas"]["UUID"];
            /** @example 广方村 */
            villageName: string;
        };
        /** @description 婚入登记：本县外的人填 person，已在册的人填 residentId 和 relation */
        MarriageIn: {
            eventDate: components["schemas"]["LocalDate"];
            headId?: components["schemas"]["UUID"] | null;
            person?: components["schemas"]["NewResident"] | null;
            reason?: string | null;
            relation?: string | null;
            relations?: {
                [key: string]: string;
            } | null;
            residentId?: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            version: number;
        };
        /** @description 当前登录的人 */
        Me: {
            areas: components["schemas"]["AreaName"][];
            /** @example 浦江县 */
            countyName: string;
            demo: boolean;
            /** @example 张三 */
            displayName: string;
            id: components["schemas"]["UUID"];
            mustChangePassword: boolean;
            /** @description 须先绑定动态验证码 */
            mustEnrol: boolean;
            permissions: string[];
            /** @description 可以切换的岗位；只有一个时为空 */
            posts: components["schemas"]["OwnPost"][];
            roles: components["schemas"]["RoleName"][];
            /** @example 330726 */
            rootArea: string;
            /** @example zhangsan */
            username: string;
        };
        /** @description 安排联系党员 */
        MemberAssignment: {
            contactGridCode: string;
            residentId?: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        MemberEventKind: "LISTED" | "CONFIRMED" | "TRANSFERRED" | "REGROUPED" | "FLOWED_OUT" | "RETURNED" | "ENDED";
        /** @enum {string} */
        MemberKind: "FULL" | "PROBATIONARY";
        /** @enum {string} */
        MemberStatus: "ACTIVE" | "TRANSFERRED_OUT" | "DECEASED" | "WITHDRAWN" | "EXPELLED";
        /** @description 并户：全户并入另一户，本户注销，答复并入的户 */
        Merge: {
            eventDate: components["schemas"]["LocalDate"];
            intoId: components["schemas"]["UUID"];
            reason: string;
            /** @description 并入成员与那户户主的关系 */
            relations?: {
                [key: string]: string;
            } | null;
            /** Format: int32 */
            version: number;
        };
        /** @description 撤并村 */
        MergeInput: {
            effectiveDate: components["schemas"]["LocalDate"];
            /** @description 预览返回的 mark：此后村、网格或账号有变化则不办理，返回 409 */
            mark?: string | null;
            /** @description 并入后的名称，不填不变 */
            newName?: string | null;
            reason: string;
            sources: string[];
            targetCode: string;
        };
        /** @description 合并哪些村，并入哪个村 */
        MergePreviewInput: {
            sources: string[];
            targetCode: string;
        };
        /** @description 迁村；迁往别的乡镇要由迁入村同意 */
        Move: {
            address: components["schemas"]["Address"];
            contactGridCode?: string | null;
            eventDate: components["schemas"]["LocalDate"];
            groupNumber: string;
            reason: string;
            /** Format: int32 */
            version: number;
            villageCode: string;
        };
        /** @description 村调整隶属乡镇 */
        MoveInput: {
            parentCode: string;
            reason: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 迁移预览 */
        MovePreview: {
            accounts: components["schemas"]["AccountMoved"][];
            /**
             * Format: int32
             * @description 随迁的网格和联动网格
             */
            grids: number;
            /**
             * @description 办理时带回，以免办的与看到的不同
             * @example 1f3a9c02
             */
            mark: string;
            moves: components["schemas"]["TableMove"][];
            /** @description 迁移后的村编码 */
            newCode: string;
            warnings: string[];
        };
        /** @description 调整到哪个乡镇 */
        MovePreviewInput: {
            parentCode: string;
        };
        /** @description 可以迁往的村；没有列出小组的村可填任意组号 */
        MoveTarget: {
            /** @example 330726104217 */
            code: string;
            groups: components["schemas"]["Group"][];
            name: string;
            townName: string;
        };
        /** @description 新账号 */
        NewAccount: {
            areas: string[];
            /** @example 张三 */
            displayName: string;
            id?: components["schemas"]["UUID"] | null;
            roles: string[];
            /** @example zhangsan */
            username: string;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        /** @description 核验审计记录 */
        NewAuditCheck: {
            /**
             * @description 上次核验后自行保存的存证码，可不填；填写后还能发现整段末尾被截断、连同封存点一起被改的情况
             * @example 10240-9f86d081884c7d65
             */
            code?: string | null;
        };
        /** @description 登记信贷授权：本户书面同意后登记 */
        NewConsent: {
            /** @example 授权书 2026-12 号，存村档案柜 */
            evidence: string;
            givenOn: components["schemas"]["LocalDate"];
            /** @example 浦江农商银行 */
            recipient: string;
            subjectId: components["schemas"]["UUID"];
        };
        /** @description 批量开设联系党员账号；已有账号但从未登录的，换发一次性密码 */
        NewContactAccounts: {
            staffIds: string[];
        };
        /** @description 建县：预置区划或 CSV 二选一，三名管理员各一人 */
        NewCounty: {
            administrators: components["schemas"]["Administrator"][];
            /** @example 浦江县 */
            countyName: string;
            /** @description 表头 code,name,level,parent_code */
            csv?: string | null;
            /** @example pujiang */
            preset?: string | null;
        };
        /** @description 确认落实 */
        NewDelivery: {
            deliveredOn: components["schemas"]["LocalDate"];
            /** @example WW */
            effect: string;
            /** @description 谁领取、在哪里，或怎样告知 */
            note?: string | null;
            subjectId: components["schemas"]["UUID"];
        };
        /** @description 记一笔分 */
        NewEntry: {
            /** @description 佐证：文书编号、见证人或链接；照片另行上传 */
            evidence?: string | null;
            /**
             * @description 事情发生的日期，决定记入哪一期
             * @example 2026-11-03
             */
            happenedOn: components["schemas"]["LocalDate"];
            /** @description 由客户端生成（UUIDv7）；重复提交时答复相同，只记一次 */
            id: components["schemas"]["UUID"];
            /** @example HJ-01 */
            itemCode: string;
            /**
             * Format: int32
             * @description 随后上传的佐证照片张数；照片传到之前不算佐证，须佐证的项缺了照片不能提交评分
             * @example 1
             */
            photos?: number | null;
            /**
             * @description 分值，不带正负号；固定分值的项和否决项可不填
             * @example 2
             */
            points?: number | null;
            schemeId?: components["schemas"]["UUID"] | null;
            subjectId: components["schemas"]["UUID"];
            subjectKind?: components["schemas"]["SubjectKind"] | null;
            text?: string | null;
        };
        /** @description 要导出的列；筛选条件与列表的查询参数相同 */
        NewExport: {
            /**
             * @description 列名与列表的字段相同，按这个次序；不填为全部
             * @example [
             *       "headName",
             *       "memberCount"
             *     ]
             */
            columns?: string[] | null;
            /** @description 身份证号、电话给出完整号码；须有查看完整号码的权限，写明事由，并经另一人复核。不是每个列表都有 */
            fullNumbers?: boolean | null;
            /**
             * @description 为什么导出；要完整号码时必填
             * @example 报送县民政局低保核对
             */
            reason?: string | null;
        };
        /** @description 新建网格 */
        NewGrid: {
            id?: components["schemas"]["UUID"] | null;
            /**
             * @description 不填则按序号命名
             * @example 第二网格
             */
            name?: string | null;
            /**
             * @description 建网格时为村，建联动网格时为网格
             * @example 330726101201
             */
            parentCode: string;
            type: components["schemas"]["GridType"];
        };
        /** @description 网格人员任职 */
        NewGridStaff: {
            id?: components["schemas"]["UUID"] | null;
            personName: string;
            /** @example 13800000000 */
            phone?: string | null;
            /** @description 联系党员除外，在网格看板中指定 */
            role: components["schemas"]["GridRole"];
        };
        /** @description 提名一户 */
        NewHonour: {
            level: components["schemas"]["HonourRank"];
            /**
             * @description 以哪一期已公布的成绩为依据，默认为当年已公布的最近一期
             * @example 2026-Q3
             */
            period?: string | null;
            /** @description 提名理由；不填由系统按成绩写明 */
            reason?: string | null;
            schemeId?: components["schemas"]["UUID"] | null;
            subjectId: components["schemas"]["UUID"];
            /** @example 2026 */
            year: string;
        };
        /** @description 新建农户 */
        NewHousehold: {
            address: components["schemas"]["Address"];
            contactGridCode?: string | null;
            /** @example 03 */
            groupNumber: string;
            head: components["schemas"]["NewResident"];
            id?: components["schemas"]["UUID"] | null;
            isMember: boolean;
            latitude?: number | null;
            livesHere: boolean;
            livesSince?: components["schemas"]["LocalDate"] | null;
            longitude?: number | null;
            memberSince?: components["schemas"]["LocalDate"] | null;
            registeredHere: boolean;
            registeredSince?: components["schemas"]["LocalDate"] | null;
            remarks?: string | null;
            status?: components["schemas"]["HouseholdStatus"] | null;
            /** @example 330726104217 */
            villageCode: string;
        };
        /** @description 申报亲属：本人与这一户是近亲属，应当回避 */
        NewKin: {
            householdId: components["schemas"]["UUID"];
            id?: components["schemas"]["UUID"] | null;
            /** @example SIBLING */
            kinship: components["schemas"]["Kinship"];
        };
        /** @description 加标签 */
        NewLabel: {
            code: string;
            id?: components["schemas"]["UUID"] | null;
            sourceDepartment?: string | null;
            validFrom: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        /** @description 登记异议 */
        NewObjection: {
            entryId?: components["schemas"]["UUID"] | null;
            evidence?: string | null;
            id?: components["schemas"]["UUID"] | null;
            /** @example 2026-10 */
            period: string;
            raisedBy: string;
            raisedOn: components["schemas"]["LocalDate"];
            schemeId?: components["schemas"]["UUID"] | null;
            subjectId: components["schemas"]["UUID"];
            text: string;
        };
        /** @description 登记党员；选了村民时，姓名、性别、证件和电话以村民台账为准，不必填写 */
        NewPartyMember: {
            birthDate?: components["schemas"]["LocalDate"] | null;
            branchId: components["schemas"]["UUID"];
            flowing: boolean;
            flowingTo?: string | null;
            fullOn?: components["schemas"]["LocalDate"] | null;
            groupId?: components["schemas"]["UUID"] | null;
            id?: components["schemas"]["UUID"] | null;
            idNumber?: string | null;
            joinedOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["MemberKind"];
            name?: string | null;
            phone?: string | null;
            remarks?: string | null;
            residentId?: components["schemas"]["UUID"] | null;
            sex?: string | null;
        };
        /** @description 新建党组织 */
        NewPartyOrganisation: {
            /**
             * @description 县、乡镇或村
             * @example 330726104217
             */
            area: string;
            foundedOn?: components["schemas"]["LocalDate"] | null;
            id?: components["schemas"]["UUID"] | null;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            parentId?: components["schemas"]["UUID"] | null;
            remarks?: string | null;
            secretaryId?: components["schemas"]["UUID"] | null;
            secretaryName?: string | null;
            villagerGroup?: string | null;
        };
        /** @description 修改密码 */
        NewPassword: {
            currentPassword: string;
            newPassword: string;
        };
        /** @description 兼任岗位 */
        NewPost: {
            areas: string[];
            id?: components["schemas"]["UUID"] | null;
            /** @example SUPERVISOR */
            role: string;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        /** @description 新建乡镇或村 */
        NewRegion: {
            /**
             * @description 不填按类型取下一个空号；已用过的编码不能再用
             * @example 330726101260
             */
            code?: string | null;
            id?: components["schemas"]["UUID"] | null;
            kind?: components["schemas"]["RegionKind"] | null;
            /** @example 新店村村民委员会 */
            name: string;
            /**
             * @description 建乡镇时为县，建村时为乡镇
             * @example 330726101
             */
            parentCode: string;
            validFrom?: components["schemas"]["LocalDate"] | null;
        };
        /** @description 新增家庭成员；身份证号填写后，性别和出生日期可以留空 */
        NewResident: {
            birthDate?: components["schemas"]["LocalDate"] | null;
            education?: string | null;
            employment?: components["schemas"]["Employment"] | null;
            ethnicity?: string | null;
            id?: components["schemas"]["UUID"] | null;
            /** @example 11010519491231002X */
            idNumber?: string | null;
            isMember: boolean;
            livesHere: boolean;
            livesSince?: components["schemas"]["LocalDate"] | null;
            maritalStatus?: string | null;
            memberSince?: components["schemas"]["LocalDate"] | null;
            name: string;
            occupation?: string | null;
            /** @example 13800005678 */
            phone?: string | null;
            politicalStatus?: string | null;
            registeredHere: boolean;
            registeredSince?: components["schemas"]["LocalDate"] | null;
            /** @example 02 */
            relation: string;
            remarks?: string | null;
            sex?: string | null;
            status?: components["schemas"]["ResidentStatus"] | null;
            workPlace?: string | null;
        };
        /** @description 新角色 */
        NewRole: {
            /** @example TOWN_CULTURE */
            code: string;
            description?: string | null;
            grants?: string[] | null;
            /** @example 乡镇文化站 */
            name: string;
            permissions: string[];
        };
        /** @description 抽查：同一种子、期次、区域总是抽到同样的农户 */
        NewSample: {
            /** @example 330726104 */
            area: string;
            id?: components["schemas"]["UUID"] | null;
            /**
             * @description 每村抽取的比例，%
             * @example 5
             */
            percent: number;
            /** @example 2026-10 */
            period: string;
            schemeId?: components["schemas"]["UUID"] | null;
            /**
             * Format: int64
             * @description 随机种子；不填由系统生成并公布
             * @example 20261122
             */
            seed?: number | null;
            /**
             * @description 相差到多少分交评议团
             * @example 5
             */
            threshold: number;
        };
        /** @description 新建评价办法；规则取自预置办法或自己填写 */
        NewScheme: {
            /** @example 330726 */
            holderArea: string;
            id?: components["schemas"]["UUID"] | null;
            name: string;
            preset?: string | null;
            rules?: components["schemas"]["SchemeRules"] | null;
        };
        /** @description 待绑定的密钥：用验证器扫描 uri 的二维码，或手工输入 secret */
        NewSecret: {
            /** @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP */
            secret: string;
            /** @example otpauth://totp/… */
            uri: string;
        };
        /** @description 在哪里、用哪一期试算 */
        NewTrial: {
            /**
             * @description 区域，须在管辖范围和办法施行范围内
             * @example 330726104
             */
            area: string;
            /**
             * @description 过去的一个月或季度
             * @example 2026-10
             */
            period: string;
        };
        /** @description 新建村民小组 */
        NewVillagerGroup: {
            id?: components["schemas"]["UUID"] | null;
            name: string;
            /**
             * @description 不填取最小的空号
             * @example 03
             */
            number?: string | null;
        };
        /** @description 按排名批量提名，到名额为止 */
        Nominating: {
            /** @example 330726104217 */
            area: string;
            /** @description 推荐名单里不提名的 */
            except?: string[] | null;
            level: components["schemas"]["HonourRank"];
            /** @example 2026-Q3 */
            period?: string | null;
            schemeId?: components["schemas"]["UUID"] | null;
            /** @example 2026 */
            year: string;
        };
        /** @description 确认不是同一人 */
        NotDuplicate: {
            otherId: components["schemas"]["UUID"];
            reason: string;
        };
        /** @description 办理异议 */
        ObjectionActing: {
            /** @description 异议成立时要冲销的记分 */
            entryIds?: string[] | null;
            /** @description 核查结论 */
            reason: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        ObjectionStatus: "OPEN" | "UPHELD" | "REJECTED" | "WITHDRAWN";
        /** @description 异议 */
        ObjectionView: {
            actions: components["schemas"]["ActionView"][];
            area: string;
            createdAt: components["schemas"]["Instant"];
            createdName: string;
            decidedAt: components["schemas"]["Instant"];
            decidedName: string;
            dueOn: components["schemas"]["LocalDate"];
            entryId: components["schemas"]["UUID"];
            evidence: string;
            finding: string;
            id: components["schemas"]["UUID"];
            indexAfter: number;
            indexBefore: number;
            /** @example 2026-10-03 */
            number: string;
            overdue: boolean;
            period: string;
            periodName: string;
            raisedBy: string;
            raisedOn: components["schemas"]["LocalDate"];
            roundId: components["schemas"]["UUID"];
            status: components["schemas"]["ObjectionStatus"];
            subjectId: components["schemas"]["UUID"];
            subjectName: string;
            subjectNumber: string;
            text: string;
            townName: string;
            /** Format: int32 */
            version: number;
            villageName: string;
        };
        /** @enum {string} */
        OrganisationKind: "COMMITTEE" | "GENERAL_BRANCH" | "BRANCH" | "GROUP";
        /** @description 等次与户数，本期和上期 */
        OverviewGrade: {
            /** Format: int32 */
            before: number;
            code: string;
            /** Format: int32 */
            households: number;
            name: string;
        };
        /** @description 一个评分项的使用情况 */
        OverviewItem: {
            code: string;
            dimensionName: string;
            /** Format: int32 */
            entries: number;
            kind: components["schemas"]["ItemKind"];
            points: number;
            text: string;
        };
        /** @description 一个环节按时办理的情况 */
        OverviewLevel: {
            /** Format: int32 */
            late: number;
            name: string;
            /** Format: int32 */
            onTime: number;
            /** Format: int32 */
            open: number;
            stage: components["schemas"]["Stage"];
        };
        /** @description 从上期等次到本期等次的户数 */
        OverviewMove: {
            from: string;
            /** Format: int32 */
            households: number;
            to: string;
        };
        /** @description 维度平均分，本期和上期 */
        OverviewPart: {
            before: number;
            code: string;
            full: number;
            mean: number;
            name: string;
        };
        /** @description 一个乡镇或村，供比较 */
        OverviewPlace: {
            best: number;
            code: string;
            /** Format: int32 */
            entries: number;
            /** Format: int32 */
            households: number;
            lowest: number;
            mean: number;
            name: string;
            onTime: number;
            participation: number;
            previousMean: number;
        };
        /** @description 一个地方一个期次的好家风总览 */
        OverviewView: {
            area: string;
            areaName: string;
            countedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            entries: number;
            grades: components["schemas"]["OverviewGrade"][];
            /** Format: int32 */
            households: number;
            items: components["schemas"]["OverviewItem"][];
            levels: components["schemas"]["OverviewLevel"][];
            mean: number;
            moves: components["schemas"]["OverviewMove"][];
            parts: components["schemas"]["OverviewPart"][];
            period: string;
            /** @example 2026年10月 */
            periodName: string;
            places: components["schemas"]["OverviewPlace"][];
            previous: string;
            previousMean: number;
            previousName: string;
            /** Format: int32 */
            published: number;
            /** Format: int32 */
            rounds: number;
            schemeName: string;
            /** Format: int32 */
            scored: number;
            /** Format: int32 */
            vetoed: number;
        };
        /** @description 再次输入密码，确认是本人 */
        OwnPassword: {
            password: string;
        };
        /** @description 自己的一个岗位 */
        OwnPost: {
            areas: components["schemas"]["AreaName"][];
            current: boolean;
            id: components["schemas"]["UUID"];
            roles: components["schemas"]["RoleName"][];
        };
        /** @description 自己在用的一台设备 */
        OwnSession: {
            createdAt: components["schemas"]["Instant"];
            current: boolean;
            /** @example 9f86d081884c7d659a2feaa0 */
            id: string;
            /** @example 10.0.0.8 */
            ip: string;
            lastSeenAt: components["schemas"]["Instant"];
            userAgent: string;
        };
        PageAccountRow: {
            items: components["schemas"]["AccountRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageApprovalView: {
            items: components["schemas"]["Approval"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageAuditEntryView: {
            items: components["schemas"]["AuditEntryView"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageCreditRow: {
            items: components["schemas"]["CreditRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageEntitlementView: {
            items: components["schemas"]["EntitlementView"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageEntryView: {
            items: components["schemas"]["EntryView"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageFamilyScoreRow: {
            items: components["schemas"]["FamilyScoreRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageGridView: {
            items: components["schemas"]["GridView"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageHonourCertificate: {
            items: components["schemas"]["HonourCertificate"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageHonourView: {
            items: components["schemas"]["HonourView"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageHouseholdRow: {
            items: components["schemas"]["HouseholdRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageImportedRow: {
            items: components["schemas"]["ImportedRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageKinView: {
            items: components["schemas"]["KinView"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageLifeEventView: {
            items: components["schemas"]["LifeEvent"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageMemberRow: {
            items: components["schemas"]["PartyMemberRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageObjectionView: {
            items: components["schemas"]["ObjectionView"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageOrganisationRow: {
            items: components["schemas"]["PartyOrganisationRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageRegionNode: {
            items: components["schemas"]["RegionNode"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageResidentListRow: {
            items: components["schemas"]["ResidentListRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageRoundRow: {
            items: components["schemas"]["RoundRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageSampleRow: {
            items: components["schemas"]["SampleRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageScorerRow: {
            items: components["schemas"]["ScorerRow"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageTrialChange: {
            items: components["schemas"]["TrialChange"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        PageUnitView: {
            items: components["schemas"]["UnitView"][];
            next: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsLowerBound: boolean;
        };
        /** @description 维度平均分 */
        PartMean: {
            code: string;
            full: number;
            mean: number;
            name: string;
        };
        /** @description 维度 */
        PartName: {
            code: string;
            full: number;
            name: string;
            start: number;
        };
        /** @description 办理事项的原因 */
        PartyActing: {
            reason: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 在册党员数 */
        PartyCounts: {
            /**
             * Format: int32
             * @description 流动党员
             */
            flowing: number;
            /**
             * Format: int32
             * @description 正式和预备
             */
            members: number;
            /** Format: int32 */
            probationary: number;
        };
        /** @description 党员 */
        PartyMember: {
            actions: components["schemas"]["ActionView"][];
            /** Format: int32 */
            ageYears: number;
            area: string;
            areaName: string;
            birthDate: components["schemas"]["LocalDate"];
            branchId: components["schemas"]["UUID"];
            branchName: string;
            /** @description 联系的联动网格和农户 */
            contacts: components["schemas"]["ContactService"][];
            endedOn: components["schemas"]["LocalDate"];
            flowing: boolean;
            flowingTo: string;
            fullOn: components["schemas"]["LocalDate"];
            groupId: components["schemas"]["UUID"];
            groupName: string;
            /** @description 从新到旧 */
            history: components["schemas"]["PartyMemberChange"][];
            /** @description 所在的户；在管辖范围之外为空 */
            householdId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            idNumberMasked: string;
            joinedOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["MemberKind"];
            name: string;
            /** @description 等待接收或复核的变更 */
            pendingApprovals: components["schemas"]["PendingApproval"][];
            phoneMasked: string;
            remarks: string;
            /** @description 本县村民的编号；没有家庭户的党员为空 */
            residentId: components["schemas"]["UUID"];
            sex: string;
            status: components["schemas"]["MemberStatus"];
            /** Format: int32 */
            version: number;
        };
        /** @description 党员的一次变动 */
        PartyMemberChange: {
            accountName: string;
            createdAt: components["schemas"]["Instant"];
            fromName: string;
            happenedOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["MemberEventKind"];
            reason: string;
            toName: string;
        };
        /** @description 修改党员；身份证号、电话为 null 表示不变，空文本表示清除 */
        PartyMemberEdit: {
            birthDate?: components["schemas"]["LocalDate"] | null;
            flowing: boolean;
            flowingTo?: string | null;
            fullOn?: components["schemas"]["LocalDate"] | null;
            groupId?: components["schemas"]["UUID"] | null;
            idNumber?: string | null;
            joinedOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["MemberKind"];
            name?: string | null;
            phone?: string | null;
            remarks?: string | null;
            sex?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description 移出在册名单 */
        PartyMemberEnding: {
            happenedOn: components["schemas"]["LocalDate"];
            reason: string;
            /** @description 不能是 ACTIVE */
            status: components["schemas"]["MemberStatus"];
            /** Format: int32 */
            version: number;
        };
        /** @description 党员名册的一行 */
        PartyMemberRow: {
            /** Format: int32 */
            ageYears: number;
            branchId: components["schemas"]["UUID"];
            /** @example 广方村党支部 */
            branchName: string;
            /** @description 联系的联动网格；没有为空 */
            contactGridCode: string;
            contactGridName: string;
            flowing: boolean;
            groupName: string;
            /**
             * Format: int32
             * @description 联系的户数
             */
            households: number;
            id: components["schemas"]["UUID"];
            joinedOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["MemberKind"];
            /** @example 郑祖荣 */
            name: string;
            /** @example 138****5678 */
            phoneMasked: string;
            /** @description 本县村民的编号 */
            residentId: components["schemas"]["UUID"];
            sex: string;
            status: components["schemas"]["MemberStatus"];
        };
        /** @description 党组织 */
        PartyOrganisation: {
            /** @description 从最高一级到直接上级，只列管辖范围内的 */
            above: components["schemas"]["PartyOrganisationRef"][];
            actions: components["schemas"]["ActionView"][];
            area: string;
            areaName: string;
            /** Format: int32 */
            children: number;
            counts: components["schemas"]["PartyCounts"];
            endedOn: components["schemas"]["LocalDate"];
            endReason: string;
            foundedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            parentId: components["schemas"]["UUID"];
            remarks: string;
            secretaryId: components["schemas"]["UUID"];
            secretaryName: string;
            /** Format: int32 */
            version: number;
            /** @description 党小组对应的村民小组 */
            villagerGroup: string;
        };
        /** @description 修改党组织 */
        PartyOrganisationEdit: {
            foundedOn?: components["schemas"]["LocalDate"] | null;
            name: string;
            remarks?: string | null;
            secretaryId?: components["schemas"]["UUID"] | null;
            secretaryName?: string | null;
            /** Format: int32 */
            version: number;
            villagerGroup?: string | null;
        };
        /** @description 上级党组织 */
        PartyOrganisationRef: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["OrganisationKind"];
            name: string;
        };
        /** @description 党组织列表的一行 */
        PartyOrganisationRow: {
            /** @example 330726104217 */
            area: string;
            /** @example 广方村 */
            areaName: string;
            /**
             * Format: int32
             * @description 直属的下级党组织数
             */
            children: number;
            /** @description 含全部下级 */
            counts: components["schemas"]["PartyCounts"];
            /** @description 撤销日期，存续为空 */
            endedOn: components["schemas"]["LocalDate"];
            foundedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["OrganisationKind"];
            /** @example 广方村党支部 */
            name: string;
            parentId: components["schemas"]["UUID"];
            secretaryName: string;
        };
        /** @description 组织关系转接 */
        PartyTransfer: {
            branchId: components["schemas"]["UUID"];
            groupId?: components["schemas"]["UUID"] | null;
            happenedOn: components["schemas"]["LocalDate"];
            reason: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 可以转入的党支部 */
        PartyTransferTarget: {
            id: components["schemas"]["UUID"];
            /** @example 广方村党支部 */
            name: string;
            /** @example 郑宅镇 */
            townName: string;
        };
        /** @description 等待复核的变更 */
        PendingApproval: {
            id: components["schemas"]["UUID"];
            /** @example HOUSEHOLD_CANCEL */
            kind: string;
            /** @example 销户 */
            kindName: string;
            requestedAt: components["schemas"]["Instant"];
            requestedByName: string;
            subjectId: components["schemas"]["UUID"];
            summary: string;
        };
        /** @enum {string} */
        PeriodKind: "MONTH" | "QUARTER" | "YEAR";
        /** @description 一期的指数 */
        PeriodScore: {
            /** Format: int32 */
            entries: number;
            grade: string;
            gradeName: string;
            index: number;
            parts: {
                [key: string]: number;
            };
            period: string;
            periodName: string;
            published: boolean;
            vetoed: boolean;
        };
        /** @description 权限 */
        PermissionView: {
            /** @example household:read */
            code: string;
            /** @example household */
            group: string;
            /** @example 查看农户 */
            name: string;
        };
        /**
         * @description EMPTY 等待建县；LOADING 正在装入演示县；READY 可以使用
         * @enum {string}
         */
        Phase: "EMPTY" | "LOADING" | "READY";
        /** @description 删除照片 */
        PhotoRemoval: {
            /** @example 拍摄模糊，已重新上传 */
            reason: string;
        };
        /** @description 照片；图片本身由所属对象的 photos/{photoId} 给出 */
        PhotoView: {
            /** Format: int32 */
            bytes: number;
            /** @example 房屋正面 */
            caption: string;
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            height: number;
            id: components["schemas"]["UUID"];
            /** @example image/jpeg */
            mediaType: string;
            /** @example 张三 */
            uploadedBy: string;
            /** Format: int32 */
            width: number;
        };
        /** @description 下一级区域的数字 */
        PlaceFigures: {
            /** @example 330726104 */
            code: string;
            coverage: number;
            /** Format: int64 */
            households: number;
            /** @example 郑宅镇 */
            name: string;
            /** Format: int64 */
            residents: number;
        };
        /** @description 切换岗位 */
        PostChoice: {
            postId?: components["schemas"]["UUID"] | null;
        };
        /** @description 免去兼任岗位 */
        PostEnding: {
            reason: string;
            /** Format: int32 */
            version?: number | null;
        };
        /** @description 签发、放弃或撤下 */
        PostingActing: {
            /** @description 放弃、撤下时必填 */
            reason?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        PostingBasis: "CONSENT" | "STATUTORY";
        /** @description 修改待签发的一条 */
        PostingEdit: {
            basis?: components["schemas"]["PostingBasis"] | null;
            /** @description 同意书编号，或法规条款 */
            basisNote?: string | null;
            deed: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        PostingStatus: "DRAFT" | "POSTED" | "TAKEN_DOWN" | "DROPPED";
        /** @description 红黄榜台账的一条 */
        PostingView: {
            actions: components["schemas"]["ActionView"][];
            basis: components["schemas"]["PostingBasis"];
            basisNote: string;
            colour: components["schemas"]["BoardColour"];
            deed: string;
            expiresOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            onBoard: boolean;
            period: string;
            postedOn: components["schemas"]["LocalDate"];
            preparedAt: components["schemas"]["Instant"];
            preparedName: string;
            removalReason: string;
            removedName: string;
            removedOn: components["schemas"]["LocalDate"];
            shownName: string;
            signedName: string;
            status: components["schemas"]["PostingStatus"];
            subjectId: components["schemas"]["UUID"];
            subjectNumber: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 账号兼任的一个岗位 */
        PostView: {
            areas: components["schemas"]["AreaName"][];
            /** @description 今天在任 */
            held: boolean;
            id: components["schemas"]["UUID"];
            role: components["schemas"]["RoleName"];
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        Predecessor: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["LineageKind"];
            name: string;
            number: string;
            since: components["schemas"]["LocalDate"];
        };
        /** @description 个人设置 */
        Preference: {
            /** @description 任意 JSON，最大 8 KB；没有设置过时为 null */
            value: unknown;
        };
        /** @description 预置区划 */
        PresetView: {
            /** @example 330726 */
            areaCode: string;
            /** @example pujiang */
            code: string;
            /** @example 浦江县 */
            countyName: string;
            /**
             * Format: int32
             * @example 15
             */
            towns: number;
            /**
             * Format: int32
             * @example 244
             */
            villages: number;
        };
        /** @description 错误（RFC 9457）。code 供程序判断，title 和 detail 可直接显示给人 */
        Problem: {
            /** @example not-found */
            code: string;
            /** @description 仅 code 为 stale 时：最新内容 */
            current: unknown;
            /** @example 没有找到，或不在您的管辖范围内 */
            detail: string;
            errors: {
                /** @example head.idNumber */
                field: string;
                /** @example 校验码不正确 */
                message: string;
            }[];
            /** @example 404 */
            status: number;
            /** @example 没有找到 */
            title: string;
            /** @example about:blank */
            type: string;
        };
        /** @description 拟编的联动网格 */
        ProposedGrid: {
            code: string;
            contactMember: components["schemas"]["BoardContact"];
            gridCode: string;
            households: components["schemas"]["BoardHousehold"][];
            name: string;
        };
        /** @enum {string} */
        QualityCheck: "NO_PHONE" | "NO_ADDRESS" | "NO_LOCATION" | "NO_GRID" | "NO_CONTACT" | "NO_MEMBERS" | "HEAD_MISSING" | "NO_ID" | "BAD_ID" | "ID_MISMATCH" | "DUPLICATE_ID" | "LOOKALIKE" | "NO_BIRTH" | "TWO_HEADS" | "TOO_OLD" | "PARTY_UNLISTED";
        /** @description 一个区域的数据质量 */
        QualityPlace: {
            /** @example 330726104217 */
            code: string;
            /** @description 最早的统计时间；还没有统计为空 */
            computedAt: components["schemas"]["Instant"];
            /** @description 检查项 → 有问题的户数或人数 */
            findings: {
                [key: string]: number;
            };
            /** Format: int64 */
            households: number;
            /** @example 广方村 */
            name: string;
            /** Format: int64 */
            residents: number;
        };
        /** @description 重新统计 */
        QualityRefresh: {
            /** @example 330726104 */
            area: string;
        };
        /** @description 数据质量 */
        QualityView: {
            /** @description 最早的统计时间；还没有统计为空 */
            computedAt: components["schemas"]["Instant"];
            /** @description 每行一个下级区域；村及以下只有它自己，当场统计 */
            places: components["schemas"]["QualityPlace"][];
            /**
             * Format: int32
             * @description 等待重新统计的村数
             */
            waiting: number;
        };
        /** @description 记分结果 */
        RecordedView: {
            entry: components["schemas"]["EntryView"];
            grade: string;
            gradeName: string;
            index: number;
            indexBefore: number;
        };
        /** @description 可以记分的岗位 */
        Recorder: {
            /** @example CONTACT_MEMBER */
            code: string;
            /** @example 联系党员 */
            name: string;
        };
        /** @description 恢复码，只显示这一次；手机不在身边时可代替验证码，每个只能用一次 */
        RecoveryCodes: {
            codes: string[];
        };
        /** @description 要导入的区划表 */
        RegionCsvInput: {
            /**
             * @example code,name,level,parent_code
             *     330726101260,新店村村民委员会,VILLAGE,330726101000
             */
            csv: string;
        };
        /** @description 修改区划 */
        RegionEdit: {
            kind?: components["schemas"]["RegionKind"] | null;
            latitude?: number | null;
            longitude?: number | null;
            name: string;
            validFrom: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        RegionKind: "SUBDISTRICT" | "TOWN" | "TOWNSHIP" | "COMMUNITY" | "VILLAGE";
        /** @enum {string} */
        RegionLevel: "PROVINCE" | "PREFECTURE" | "COUNTY" | "TOWN" | "VILLAGE" | "GRID" | "CONTACT_GRID";
        /** @description 区划树上的一个节点 */
        RegionNode: {
            /**
             * Format: int32
             * @description 下一级的数量
             */
            childCount: number;
            /** @example 330726101 */
            code: string;
            /** Format: int32 */
            households: number;
            /** @description 乡镇和村的类型，其他为空 */
            kind: components["schemas"]["RegionKind"];
            level: components["schemas"]["RegionLevel"];
            /** @example 黄宅镇 */
            name: string;
            parentCode: string;
            /** @description 搜索时给出：从县到上一级 */
            path: components["schemas"]["AreaName"][];
            /** Format: int32 */
            residents: number;
            /** @description 撤销之日，现存为空 */
            validTo: components["schemas"]["LocalDate"];
        };
        /** @description 一个区划 */
        RegionView: {
            actions: components["schemas"]["ActionView"][];
            /** Format: int32 */
            childCount: number;
            /** @example 330726101201 */
            code: string;
            /** Format: int32 */
            households: number;
            kind: components["schemas"]["RegionKind"];
            /** @description 纬度 WGS-84 */
            latitude: number;
            level: components["schemas"]["RegionLevel"];
            /** @description 经度 WGS-84 */
            longitude: number;
            name: string;
            /**
             * @description 12 位区划代码
             * @example 330726101201
             */
            officialCode: string;
            parentCode: string;
            /** @description 从省到本级 */
            path: components["schemas"]["AreaName"][];
            /** Format: int32 */
            residents: number;
            /**
             * @description 简称
             * @example 前于村
             */
            shortName: string;
            /** @description 撤并后由谁接替 */
            successorCode: string;
            successorName: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @description 修改村民；身份证号、电话为 null 表示不变，空文本表示清除；日期留空表示清除 */
        ResidentEdit: {
            birthDate?: components["schemas"]["LocalDate"] | null;
            education?: string | null;
            employment?: components["schemas"]["Employment"] | null;
            ethnicity?: string | null;
            idNumber?: string | null;
            isMember: boolean;
            livesHere: boolean;
            livesSince?: components["schemas"]["LocalDate"] | null;
            maritalStatus?: string | null;
            memberSince?: components["schemas"]["LocalDate"] | null;
            name: string;
            occupation?: string | null;
            phone?: string | null;
            politicalStatus?: string | null;
            /** @description 更改已登记的身份证号要复核时，写明原因 */
            reason?: string | null;
            registeredHere: boolean;
            registeredSince?: components["schemas"]["LocalDate"] | null;
            relation: string;
            remarks?: string | null;
            sex?: string | null;
            status?: components["schemas"]["ResidentStatus"] | null;
            /** Format: int32 */
            version: number;
            workPlace?: string | null;
        };
        /** @description 村民列表的一行 */
        ResidentListRow: {
            /** Format: int32 */
            ageYears: number;
            householdId: components["schemas"]["UUID"];
            householdNumber: string;
            id: components["schemas"]["UUID"];
            idNumberMasked: string;
            isHead: boolean;
            isMember: boolean;
            labels: components["schemas"]["LabelMark"][];
            livesHere: boolean;
            name: string;
            phoneMasked: string;
            politicalStatus: string;
            registeredHere: boolean;
            relation: string;
            sex: string;
            status: components["schemas"]["ResidentStatus"];
            villageName: string;
        };
        /** @description 合并重复登记的两个人 */
        ResidentMerge: {
            /** @description 并入后注销的一方 */
            otherId: components["schemas"]["UUID"];
            /** Format: int32 */
            otherVersion: number;
            reason: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 成员迁回 */
        ResidentReturn: {
            eventDate: components["schemas"]["LocalDate"];
            reason: string;
            relation: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 家庭成员的一行 */
        ResidentRow: {
            /** Format: int32 */
            ageYears: number;
            householdId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** @example 330726********1234 */
            idNumberMasked: string;
            isHead: boolean;
            isMember: boolean;
            /** @description 今日有效的标签 */
            labels: components["schemas"]["LabelMark"][];
            livesHere: boolean;
            name: string;
            /** @example 138****5678 */
            phoneMasked: string;
            /**
             * @description GB/T 4762
             * @example 13
             */
            politicalStatus: string;
            registeredHere: boolean;
            /**
             * @description GB/T 4761
             * @example 02
             */
            relation: string;
            /**
             * @description GB/T 2261.1
             * @example 1
             */
            sex: string;
            status: components["schemas"]["ResidentStatus"];
        };
        /** @enum {string} */
        ResidentStatus: "RESIDENT" | "AWAY" | "MOVED_OUT" | "DECEASED" | "CANCELLED";
        /** @description 一个村的人口概况；敏感标签只对有权限的人列出 */
        ResidentSummary: {
            ages: components["schemas"]["AgeBand"][];
            labels: components["schemas"]["LabelCount"][];
        };
        /** @description 村民 */
        ResidentView: {
            actions: components["schemas"]["ActionView"][];
            /** Format: int32 */
            ageYears: number;
            birthDate: components["schemas"]["LocalDate"];
            education: string;
            employment: components["schemas"]["Employment"];
            ethnicity: string;
            household: components["schemas"]["HouseholdRef"];
            householdId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            idNumberMasked: string;
            isHead: boolean;
            isMember: boolean;
            labels: components["schemas"]["HeldLabel"][];
            livesHere: boolean;
            livesSince: components["schemas"]["LocalDate"];
            maritalStatus: string;
            memberSince: components["schemas"]["LocalDate"];
            name: string;
            occupation: string;
            /** @description 等待复核的变更 */
            pendingApprovals: components["schemas"]["PendingApproval"][];
            phoneMasked: string;
            politicalStatus: string;
            registeredHere: boolean;
            registeredSince: components["schemas"]["LocalDate"];
            relation: string;
            remarks: string;
            sex: string;
            status: components["schemas"]["ResidentStatus"];
            /** Format: int32 */
            version: number;
            workPlace: string;
        };
        /** @description 撤销区划 */
        Retirement: {
            reason: string;
            /** @description 由谁接替 */
            successorCode?: string | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
        };
        /** @description 完整号码；没有申请的为空 */
        Revealed: {
            idNumber: string;
            phone: string;
        };
        /** @description 申请查看完整号码 */
        RevealRequest: {
            fields: string[];
            reason: string;
        };
        /** @description 冲销一笔记分 */
        Reversing: {
            id?: components["schemas"]["UUID"] | null;
            reason: string;
        };
        /** @description 修改角色 */
        RoleChange: {
            description?: string | null;
            grants?: string[] | null;
            name: string;
            permissions: string[];
            /** Format: int32 */
            version?: number | null;
        };
        /** @description 角色名称 */
        RoleName: {
            /** @example TOWN_PARTY_AFFAIRS */
            code: string;
            /** @example 乡镇党建办 */
            name: string;
        };
        /** @description 角色 */
        RoleView: {
            /** Format: int64 */
            accounts: number;
            /** @description 当前登录的人能否把这个角色授予他人 */
            assignable: boolean;
            /** @example TOWN_PARTY_AFFAIRS */
            code: string;
            description: string;
            /** @description 只能授予他人、自己不能使用的权限 */
            grants: string[];
            /** @example 乡镇党建办 */
            name: string;
            /** @description 可使用的权限 */
            permissions: string[];
            preset: boolean;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        RollUp: "MEAN" | "SUM";
        /** @description 办理轮次 */
        RoundActing: {
            /** @description 到会人员姓名，评议和审定时必填 */
            attendees?: string[] | null;
            heldOn?: components["schemas"]["LocalDate"] | null;
            /** @description 会议记录 */
            minutes?: string | null;
            /** @description 退回时必填；还有农户未评就提交时必填 */
            reason?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description 一轮评分的数字 */
        RoundFigures: {
            /** Format: int32 */
            entries: number;
            grades: components["schemas"]["GradeCount"][];
            /** Format: int32 */
            held: number;
            mean: number;
            /** Format: int32 */
            returned: number;
            /** Format: int32 */
            scored: number;
            /** Format: int32 */
            subjects: number;
        };
        /** @description 轮次中的一户 */
        RoundResultView: {
            contactGridName: string;
            /** Format: int32 */
            entries: number;
            grade: string;
            gradeName: string;
            index: number;
            name: string;
            note: string;
            number: string;
            ownScored: boolean;
            parts: {
                [key: string]: number;
            };
            scored: boolean;
            status: string;
            subjectId: components["schemas"]["UUID"];
            vetoed: boolean;
        };
        /** @description 评分轮次列表的一行 */
        RoundRow: {
            actions: components["schemas"]["ActionView"][];
            /** @example 330726104217 */
            area: string;
            dueOn: components["schemas"]["LocalDate"];
            figures: components["schemas"]["RoundFigures"];
            id: components["schemas"]["UUID"];
            overdue: boolean;
            /** @example 2026-11 */
            period: string;
            /** @example 2026年11月 */
            periodName: string;
            publicUntil: components["schemas"]["LocalDate"];
            stage: components["schemas"]["Stage"];
            stageName: string;
            townName: string;
            /** Format: int32 */
            version: number;
            villageName: string;
        };
        /** @description 评分轮次 */
        RoundView: {
            actions: components["schemas"]["ActionView"][];
            area: string;
            dueOn: components["schemas"]["LocalDate"];
            figures: components["schemas"]["RoundFigures"];
            id: components["schemas"]["UUID"];
            openedAt: components["schemas"]["Instant"];
            overdue: boolean;
            /** Format: int64 */
            ownScored: number;
            parts: components["schemas"]["PartMean"][];
            period: string;
            periodName: string;
            publicUntil: components["schemas"]["LocalDate"];
            publishedAt: components["schemas"]["Instant"];
            schemeId: components["schemas"]["UUID"];
            schemeName: string;
            stage: components["schemas"]["Stage"];
            stageName: string;
            stages: components["schemas"]["StageView"][];
            steps: components["schemas"]["StepView"][];
            townName: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            versionNumber: number;
            villageName: string;
        };
        /** @enum {string} */
        RowOutcome: "ADD" | "CHANGE" | "LEAVE" | "REJECT";
        /** @description 两个版本之间的一处不同 */
        RuleChange: {
            after: string;
            before: string;
            path: string;
        };
        /** @description 修改双人复核设置 */
        RulesEdit: {
            /** @description 类别代码 → 是否需要复核；没写的不变 */
            required: {
                [key: string]: boolean;
            };
            /** Format: int32 */
            version: number;
        };
        /** @description 双人复核设置 */
        RulesView: {
            rules: components["schemas"]["RuleView"][];
            /** Format: int32 */
            version: number;
        };
        /** @description 一类变更是否需要第二人复核 */
        RuleView: {
            /** @description 可以由县里开关 */
            changeable: boolean;
            /** @example HOUSEHOLD_CANCEL */
            kind: string;
            /** @example 销户 */
            name: string;
            required: boolean;
        };
        /** @description 复评要打分的维度 */
        SamplePart: {
            code: string;
            floor: number;
            full: number;
            name: string;
        };
        /** @description 抽中的一户 */
        SampleRow: {
            actions: components["schemas"]["ActionView"][];
            big: boolean;
            contactGridName: string;
            difference: number;
            firstIndex: number;
            headName: string;
            householdId: components["schemas"]["UUID"];
            note: string;
            number: string;
            secondAt: components["schemas"]["Instant"];
            secondIndex: number;
            secondName: string;
            secondParts: {
                [key: string]: number;
            };
            villageName: string;
        };
        /** @description 一次抽查 */
        SampleView: {
            accountName: string;
            area: string;
            areaName: string;
            /** Format: int32 */
            big: number;
            /** Format: int32 */
            done: number;
            drawnAt: components["schemas"]["Instant"];
            /** Format: int32 */
            households: number;
            id: components["schemas"]["UUID"];
            parts: components["schemas"]["SamplePart"][];
            percent: number;
            period: string;
            /** @example 2026年10月 */
            periodName: string;
            /** Format: int64 */
            seed: number;
            threshold: number;
        };
        SchemeEffect: {
            code: string;
            kind: string;
            /** Format: int32 */
            months: number;
            target: components["schemas"]["EffectTarget"];
            text: string;
            value: string;
        };
        /** @description 预置办法 */
        SchemePreset: {
            /** @example pujiang */
            code: string;
            /** @example 浦江“好家风”5+1 */
            name: string;
            note: string;
            rules: components["schemas"]["SchemeRules"];
        };
        /** @description 评价办法的全部规则 */
        SchemeRules: {
            boards: components["schemas"]["BoardRule"];
            dimensions: components["schemas"]["ScoreDimension"][];
            effects: components["schemas"]["SchemeEffect"][];
            grades: components["schemas"]["ScoreGrade"][];
            honours: components["schemas"]["HonourLevel"][];
            items: components["schemas"]["ScoreItem"][];
            period: components["schemas"]["PeriodKind"];
            pool: components["schemas"]["ScorePool"];
            rollUp: components["schemas"]["RollUp"];
            splits: components["schemas"]["SplitRule"];
            stages: components["schemas"]["StageRule"][];
        };
        /** @enum {string} */
        SchemeStatus: "DRAFT" | "ENACTED";
        /** @description 评价办法 */
        SchemeView: {
            actions: components["schemas"]["ActionView"][];
            holderArea: string;
            holderName: string;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            inForce: number;
            /** @example 好家风评价 */
            name: string;
            subjectKind: components["schemas"]["SubjectKind"];
            versions: components["schemas"]["VersionRow"][];
        };
        ScoreDimension: {
            code: string;
            floor: number;
            full: number;
            name: string;
            start: number;
            weight: number;
        };
        ScoreGrade: {
            atLeast: number;
            code: string;
            name: string;
        };
        ScoreItem: {
            cap: number;
            code: string;
            dimension: string;
            evidence: boolean;
            kind: components["schemas"]["ItemKind"];
            least: number;
            most: number;
            recorders: string[];
            /** Format: int32 */
            repeatMonths: number;
            text: string;
            /** Format: int32 */
            warnings: number;
        };
        ScorePool: {
            code: string;
            least: number;
            most: number;
            name: string;
        };
        /** @description 一位记分人在一个村、一个期次里的评分情况 */
        ScorerRow: {
            /** @description 各户记的项目和分值完全相同的占比，0 至 1 */
            alikeShare: number;
            area: string;
            /** Format: int32 */
            deductions: number;
            /** Format: int32 */
            entries: number;
            flags: components["schemas"]["FairFlag"][];
            /** @description 满分户占比，0 至 1 */
            fullShare: number;
            gridDeviation: number;
            gridName: string;
            high: number;
            /** Format: int32 */
            households: number;
            key: string;
            /** @description 提交前 48 小时内才评的占比，0 至 1 */
            lateShare: number;
            low: number;
            mean: number;
            /** @example 郑祖荣 */
            name: string;
            period: string;
            scorerId: components["schemas"]["UUID"];
            spread: number;
            /** @description 没有佐证的记分占比，0 至 1 */
            unprovenShare: number;
            villageDeviation: number;
            villageName: string;
        };
        /** @enum {string} */
        ScoreStatus: "OPEN" | "RETURNED" | "HELD" | "PUBLISHED";
        /** @description 自己的动态验证码 */
        SecondFactorState: {
            /** @description 已启用 */
            enrolled: boolean;
            /**
             * Format: int64
             * @description 还剩几个恢复码
             * @example 10
             */
            recoveryCodesLeft: number;
            /** @description 角色要求必须启用 */
            required: boolean;
        };
        /** @description 复评：各维度的分 */
        SecondScore: {
            note?: string | null;
            /**
             * @description 维度代码与分
             * @example {
             *       "ZJ": 20,
             *       "LL": 18
             *     }
             */
            parts?: {
                [key: string]: number;
            } | null;
        };
        /** @description 安全设置 */
        SecuritySettings: {
            /**
             * Format: int32
             * @description 登录多少小时后必须重新登录
             * @example 12
             */
            absoluteHours: number;
            /**
             * Format: int32
             * @description 审计记录保存天数，不少于 180
             * @example 1096
             */
            auditRetentionDays: number;
            /**
             * Format: int32
             * @description 多少分钟不操作即退出
             * @example 30
             */
            idleMinutes: number;
            /**
             * Format: int32
             * @description 密码多少天必须更换，0 为不要求
             * @example 0
             */
            passwordDays: number;
            /**
             * @description 必须使用动态验证码登录的角色
             * @example [
             *       "SYSTEM_ADMIN"
             *     ]
             */
            secondFactorRoles: string[];
            /** Format: int32 */
            version: number;
        };
        /** @description 修改安全设置 */
        SecuritySettingsEdit: {
            /** Format: int32 */
            absoluteHours: number;
            /** Format: int32 */
            auditRetentionDays: number;
            /** Format: int32 */
            idleMinutes: number;
            /** Format: int32 */
            passwordDays: number;
            secondFactorRoles: string[];
            /** Format: int32 */
            version: number;
        };
        /** @description 正在使用的一台设备 */
        SessionView: {
            createdAt: components["schemas"]["Instant"];
            /** @example 10.0.0.8 */
            ip: string;
            lastSeenAt: components["schemas"]["Instant"];
            userAgent: string;
        };
        /** @description 修改系统设置 */
        SettingsEdit: {
            /** Format: int32 */
            contactMost: number;
            /** Format: int32 */
            contactSize: number;
            /** Format: int32 */
            governanceLeast: number;
            /** Format: int32 */
            governanceMost: number;
            /** Format: int32 */
            version: number;
        };
        /** @description 系统设置 */
        SettingsView: {
            /**
             * Format: int32
             * @description 联动网格最多户数，超过即提示户数过多
             * @example 10
             */
            contactMost: number;
            /**
             * Format: int32
             * @description 联动网格建议户数
             * @example 8
             */
            contactSize: number;
            /**
             * Format: int32
             * @description 网格最少户数
             * @example 300
             */
            governanceLeast: number;
            /**
             * Format: int32
             * @description 网格最多户数，超过即提示户数过多
             * @example 500
             */
            governanceMost: number;
            /** Format: int32 */
            version: number;
        };
        /** @description 本县的区划表 */
        SetupTable: {
            /** @description 表头 code,name,level,parent_code */
            csv: string;
        };
        /** @description 区划表的检查结果 */
        SetupTableCheck: {
            /**
             * @description 县名，表中没有则为空
             * @example 浦江县
             */
            countyName: string;
            /** Format: int32 */
            faultCount: number;
            /** @description 最前面的若干处错误 */
            faults: components["schemas"]["SetupTableFault"][];
            /** Format: int32 */
            towns: number;
            /** Format: int32 */
            villages: number;
        };
        /** @description 区划表的一处错误 */
        SetupTableFault: {
            code: string;
            message: string;
            /**
             * Format: int32
             * @description 行号，表头为 1
             */
            row: number;
        };
        /** @description 建县进度 */
        SetupView: {
            /** @example 浦江县 */
            countyName: string;
            demo: boolean;
            demoAccounts: components["schemas"]["DemoAccount"][];
            /**
             * Format: int32
             * @description 装入进度，0–100
             * @example 42
             */
            progress: number;
            state: components["schemas"]["Phase"];
            /** @example 录入农户 58800 / 140000 */
            step: string;
        };
        /** @description 统一身份认证 */
        SignOnView: {
            /** @example 浙政钉 */
            name: string;
        };
        /** @description 分户：所选成员在本村另立新户，答复新户 */
        Split: {
            address: components["schemas"]["Address"];
            eventDate: components["schemas"]["LocalDate"];
            groupNumber: string;
            headId: components["schemas"]["UUID"];
            id?: components["schemas"]["UUID"] | null;
            reason: string;
            /** @description 分出成员与新户主的关系 */
            relations?: {
                [key: string]: string;
            } | null;
            remainingHeadId?: components["schemas"]["UUID"] | null;
            remainingRelations?: {
                [key: string]: string;
            } | null;
            residentIds: string[];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        SplitRule: "COPY" | "SHARE" | "FRESH";
        /** @enum {string} */
        Stage: "SCORING" | "PANEL" | "VILLAGE" | "PUBLICITY" | "TOWN" | "PUBLISHED";
        StageRule: {
            /** Format: int32 */
            days: number;
            name: string;
            /** Format: int32 */
            quorum: number;
            stage: components["schemas"]["Stage"];
        };
        /** @description 流程中的一个环节 */
        StageView: {
            /** Format: int32 */
            days: number;
            name: string;
            /** Format: int32 */
            quorum: number;
            stage: components["schemas"]["Stage"];
            state: string;
        };
        /** @enum {string} */
        StatusChoice: "RESIDENT" | "AWAY" | "MOVED_OUT" | "CANCELLED" | "ALL";
        /** @description 办过的一步 */
        StepView: {
            accountName: string;
            action: string;
            actionName: string;
            at: components["schemas"]["Instant"];
            /** Format: int32 */
            attendeeCount: number;
            attendees: string;
            fromStageName: string;
            heldOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            minutes: string;
            reason: string;
            subjectId: components["schemas"]["UUID"];
            subjectName: string;
            subjectNumber: string;
            toStageName: string;
        };
        /** @enum {string} */
        Subject: "HOUSEHOLD" | "RESIDENT";
        /** @description 退回一户，或交回重评的一户 */
        SubjectActing: {
            /** @description 退回时必填 */
            reason?: string | null;
        };
        /** @enum {string} */
        SubjectKind: "HOUSEHOLD";
        /** @description 一种数据将迁移的行数 */
        TableMove: {
            /** @example 农户 */
            label: string;
            /** Format: int64 */
            rows: number;
            /** @example household */
            table: string;
        };
        /** @enum {string} */
        TieRule: "EXCLUDE" | "FEWER_DEDUCTIONS" | "MORE_HONOURS";
        /** @description 一类待办及其链接 */
        Todo: {
            /** @example householdsWithoutContact */
            code: string;
            /** Format: int64 */
            count: number;
            /** @example /households?withoutContact=true */
            link: string;
        };
        /** @enum {string} */
        TrialBoard: "RED" | "YELLOW";
        /** @description 按规则应上榜的户数：原办法、试算，以及新上榜和不再上榜的 */
        TrialBoards: {
            /** Format: int32 */
            redAfter: number;
            /** Format: int32 */
            redBefore: number;
            /** Format: int32 */
            redIn: number;
            /** Format: int32 */
            redOut: number;
            /** Format: int32 */
            yellowAfter: number;
            /** Format: int32 */
            yellowBefore: number;
            /** Format: int32 */
            yellowIn: number;
            /** Format: int32 */
            yellowOut: number;
        };
        /** @description 试算中有变化的一户 */
        TrialChange: {
            boardAfter: components["schemas"]["TrialBoard"];
            /** @description 原办法应上的榜，空为不上榜 */
            boardBefore: components["schemas"]["TrialBoard"];
            contactGridName: string;
            difference: number;
            gradeAfter: string;
            gradeBefore: string;
            headName: string;
            householdId: components["schemas"]["UUID"];
            indexAfter: number;
            indexBefore: number;
            number: string;
            villageName: string;
            /** @example “参与赌博”扣5分改为扣10分 */
            why: string;
        };
        /** @description 等次与户数 */
        TrialGrade: {
            code: string;
            /** Format: int32 */
            households: number;
            name: string;
        };
        /** @description 从一个等次到另一个等次的户数 */
        TrialMove: {
            from: string;
            /** Format: int32 */
            households: number;
            to: string;
        };
        /** @description 一个乡镇或村的变化 */
        TrialPlace: {
            boards: components["schemas"]["TrialBoards"];
            code: string;
            /** Format: int32 */
            down: number;
            /** Format: int32 */
            gradeChanged: number;
            /** Format: int32 */
            households: number;
            meanAfter: number;
            meanBefore: number;
            name: string;
            /** Format: int32 */
            up: number;
        };
        /** @description 试算结果：按所选版本重算一个过去的期次，会有哪些变化 */
        TrialReport: {
            boards: components["schemas"]["TrialBoards"];
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            entries: number;
            /** Format: int32 */
            gradeChanged: number;
            gradesAfter: components["schemas"]["TrialGrade"][];
            gradesBefore: components["schemas"]["TrialGrade"][];
            /** Format: int32 */
            households: number;
            /** Format: int32 */
            lackingEvidence: number;
            meanAfter: number;
            meanBefore: number;
            moves: components["schemas"]["TrialMove"][];
            periods: string[];
            places: components["schemas"]["TrialPlace"][];
            /** Format: int32 */
            skippedVillages: number;
            /** Format: int32 */
            villages: number;
        };
        /** @description 一次试算：不改动任何结果，报告保留七天 */
        TrialView: {
            accountName: string;
            area: string;
            areaName: string;
            askedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            done: number;
            draftChanged: boolean;
            error: string;
            expiresAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            period: string;
            /** @example 2026年10月 */
            periodName: string;
            report: components["schemas"]["TrialReport"];
            schemeId: components["schemas"]["UUID"];
            schemeName: string;
            status: components["schemas"]["JobStatus"];
            /** Format: int64 */
            total: number;
        };
        /** @description 注销单位 */
        UnitEnding: {
            reason: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 新建或修改单位 */
        UnitForm: {
            address?: string | null;
            area: string;
            /** @example 91350100M000100Y43 */
            creditCode?: string | null;
            foundedOn?: components["schemas"]["LocalDate"] | null;
            id?: components["schemas"]["UUID"] | null;
            kind: components["schemas"]["UnitKind"];
            legalPerson?: string | null;
            name: string;
            phone?: string | null;
            remarks?: string | null;
            /**
             * Format: int32
             * @description 修改时必填
             */
            version?: number | null;
        };
        /** @enum {string} */
        UnitKind: "DEPARTMENT" | "INSTITUTION" | "COMPANY" | "COLLECTIVE" | "COOPERATIVE" | "ASSOCIATION" | "OTHER";
        /** @description 单位 */
        UnitView: {
            actions: components["schemas"]["ActionView"][];
            address: string;
            area: string;
            areaName: string;
            /**
             * @description GB 32100
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /** @description 注销日期，存续为空 */
            endedOn: components["schemas"]["LocalDate"];
            endReason: string;
            foundedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["UnitKind"];
            legalPerson: string;
            /** @example 浦江县郑宅镇广方村股份经济合作社 */
            name: string;
            /** @description 办公电话 */
            phone: string;
            remarks: string;
            /** Format: int32 */
            version: number;
        };
        /** Format: uuid */
        UUID: string;
        /** @description 修改草案 */
        VersionEdit: {
            rules: components["schemas"]["SchemeRules"];
            /** Format: int32 */
            version: number;
        };
        /** @description 办法的一个版本 */
        VersionRow: {
            createdAt: components["schemas"]["Instant"];
            enactedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            number: number;
            status: components["schemas"]["SchemeStatus"];
            validFrom: string;
        };
        /** @description 版本及其规则 */
        VersionView: {
            actions: components["schemas"]["ActionView"][];
            /** Format: int32 */
            number: number;
            rules: components["schemas"]["SchemeRules"];
            schemeId: components["schemas"]["UUID"];
            schemeName: string;
            status: components["schemas"]["SchemeStatus"];
            validFrom: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 村民小组 */
        VillagerGroup: {
            /**
             * Format: int32
             * @description 户数
             */
            households: number;
            id: components["schemas"]["UUID"];
            /** @example 第一村民小组 */
            name: string;
            /**
             * @description 组号
             * @example 01
             */
            number: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 修改村民小组 */
        VillagerGroupEdit: {
            name: string;
            /** Format: int32 */
            version: number;
        };
        /** @description 一笔记分，用一句话说清 */
        WhyEntry: {
            actions: components["schemas"]["ActionView"][];
            authorName: string;
            evidence: string;
            happenedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            photos: string[];
            /** Format: int32 */
            photosAwaited: number;
            points: number;
            recordedAt: components["schemas"]["Instant"];
            sentence: string;
            undone: boolean;
            warning: string;
        };
        /** @description 一个维度怎样得来 */
        WhyPart: {
            added: number;
            code: string;
            deducted: number;
            entries: components["schemas"]["WhyEntry"][];
            full: number;
            name: string;
            note: string;
            start: number;
            value: number;
        };
        /** @description 为什么是这个分 */
        WhyView: {
            /** Format: int64 */
            better: number;
            contactGridName: string;
            earnBack: components["schemas"]["EarnBack"][];
            grade: string;
            gradeName: string;
            headName: string;
            householdId: components["schemas"]["UUID"];
            index: number;
            note: string;
            number: string;
            of: components["schemas"]["PeriodScore"][];
            parts: components["schemas"]["WhyPart"][];
            period: string;
            periodName: string;
            publishedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            ranked: number;
            recomputed: number;
            /** @description 当前用户应当回避的原因，不需回避为空 */
            recusal: ((string | components["schemas"]["Kinship"] | null) | null) | components["schemas"]["Kinship"] | null;
            roundId: components["schemas"]["UUID"];
            schemeId: components["schemas"]["UUID"];
            schemeName: string;
            stage: components["schemas"]["Stage"];
            stageName: string;
            status: components["schemas"]["ScoreStatus"];
            steps: components["schemas"]["StepView"][];
            townName: string;
            /** Format: int32 */
            versionNumber: number;
            vetoed: boolean;
            villageName: string;
        };
        /** @description 撤销亲属申报 */
        WithdrawingKin: {
            reason: string;
        };
        /** @description 工作台：本人管辖范围内的数字、待办和最近变动 */
        Workbench: {
            areas: components["schemas"]["AreaName"][];
            cards: components["schemas"]["Figure"][];
            recent: components["schemas"]["Change"][];
            todo: components["schemas"]["Todo"][];
            towns: components["schemas"]["PlaceFigures"][];
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
    listAccounts: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，含其下级
                 * @example 330726101
                 */
                area?: string;
                /** @description true：只看 30 天内到期和已到期的 */
                expiring?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 姓名或账号中的几个字 */
                q?: string;
                /**
                 * @description 角色代码
                 * @example TOWN_PARTY_AFFAIRS
                 */
                role?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description 状态：ACTIVE 正常，DISABLED 已停用 */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAccountRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createAccount: {
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
            /** @description 已开设 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    actOnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountActing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listAccountPosts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    addAccountPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPost"];
            };
        };
        responses: {
            /** @description 已安排 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    endAccountPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                postId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostEnding"];
            };
        };
        responses: {
            /** @description 已免去 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportAccounts: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，含其下级
                 * @example 330726101
                 */
                area?: string;
                /** @description true：只看 30 天内到期和已到期的 */
                expiring?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 姓名或账号中的几个字 */
                q?: string;
                /**
                 * @description 角色代码
                 * @example TOWN_PARTY_AFFAIRS
                 */
                role?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description 状态：ACTIVE 正常，DISABLED 已停用 */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listApiClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientEdit"];
            };
        };
        responses: {
            /** @description 已新增 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    actOnApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientActing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    draftBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardDrafting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingView"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getBoard: {
        parameters: {
            query: {
                /**
                 * @description 村
                 * @example 330726104217
                 */
                area: string;
                /**
                 * @description 期次
                 * @example 2026-Q3
                 */
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    confirmScores: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirming"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    recordConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsent"];
            };
        };
        responses: {
            /** @description 已登记 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EffectActing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    readCreditList: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为接口客户端的全部区域
                 * @example 330726104
                 */
                area?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCreditRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    confirmDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelivery"];
            };
        };
        responses: {
            /** @description 已登记 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    undoDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EffectActing"];
            };
        };
        responses: {
            /** @description 已撤销 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listEffects: {
        parameters: {
            query?: {
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listEntitlements: {
        parameters: {
            query: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /** @description true 已落实、false 未落实，不填为全部 */
                delivered?: boolean;
                /**
                 * @description 奖惩代码
                 * @example XD
                 */
                effect: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntitlementView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportEntitlements: {
        parameters: {
            query: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /** @description true 已落实、false 未落实，不填为全部 */
                delivered?: boolean;
                /**
                 * @description 奖惩代码
                 * @example XD
                 */
                effect: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listScoreEntries: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /** @description 只看这位记分人的 */
                authorId?: components["schemas"]["UUID"];
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 期次；季度、年度包括其中各期
                 * @example 2026-11
                 */
                period?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description 只看这一户 */
                subjectId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntryView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    recordScoreEntry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEntry"];
            };
        };
        responses: {
            /** @description 已记，附对指数的影响 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    reverseScoreEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reversing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    addEntryPhoto: {
        parameters: {
            query?: {
                /** @description 由客户端给出的编号；同一编号重复提交只算一次 */
                photoId?: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 已附上 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getEntryPhoto: {
        parameters: {
            query?: {
                /** @description true：长边 320 像素的缩略图 */
                thumbnail?: boolean;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                photoId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 图片 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listScorers: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104
                 */
                area?: string;
                /**
                 * @description 只看有这种疑点的：DEVIATES 明显偏离、NEVER_DEDUCTS 从不扣分、COPIED 雷同、BURST 集中在截止前
                 * @example NEVER_DEDUCTS
                 */
                flag?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 期次：月、季度或年，默认最近一个已提交的期次
                 * @example 2026-Q3
                 */
                period?: string;
                /**
                 * @description 记分人姓名开头
                 * @example 郑
                 */
                q?: string;
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageScorerRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportScorers: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104
                 */
                area?: string;
                /**
                 * @description 只看有这种疑点的：DEVIATES 明显偏离、NEVER_DEDUCTS 从不扣分、COPIED 雷同、BURST 集中在截止前
                 * @example NEVER_DEDUCTS
                 */
                flag?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 期次：月、季度或年，默认最近一个已提交的期次
                 * @example 2026-Q3
                 */
                period?: string;
                /**
                 * @description 记分人姓名开头
                 * @example 郑
                 */
                q?: string;
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listCertificates: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /**
                 * @description 级别
                 * @example VILLAGE
                 */
                level?: components["schemas"]["HonourRank"];
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 户主姓名开头、户号开头或证书编号
                 * @example 郑
                 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description NOMINATED 已提名、PUBLICITY 公示中、AWARDED 已授予、REFUSED 未通过、REVOKED 已撤销
                 * @example AWARDED
                 */
                status?: components["schemas"]["HonourStatus"];
                /** @description 只看这一户的 */
                subjectId?: components["schemas"]["UUID"];
                /**
                 * @description 年度
                 * @example 2026
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHonourCertificate"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    decideHonours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deciding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HonourOutcome"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    nominateByRanking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nominating"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HonourOutcome"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    suggestHonours: {
        parameters: {
            query: {
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /**
                 * @description 级别
                 * @example VILLAGE
                 */
                level: components["schemas"]["HonourRank"];
                /**
                 * @description 以哪一期成绩为依据，默认为当年已公布的最近一期
                 * @example 2026-Q3
                 */
                period?: string;
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
                /**
                 * @description 年度
                 * @example 2026
                 */
                year: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HonourSuggestions"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    summariseHonours: {
        parameters: {
            query?: {
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104
                 */
                area?: string;
                /**
                 * @description 年度，默认为最近有荣誉的一年
                 * @example 2026
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HonourSummary"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listHonours: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /**
                 * @description 级别
                 * @example VILLAGE
                 */
                level?: components["schemas"]["HonourRank"];
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 户主姓名开头、户号开头或证书编号
                 * @example 郑
                 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description NOMINATED 已提名、PUBLICITY 公示中、AWARDED 已授予、REFUSED 未通过、REVOKED 已撤销
                 * @example AWARDED
                 */
                status?: components["schemas"]["HonourStatus"];
                /** @description 只看这一户的 */
                subjectId?: components["schemas"]["UUID"];
                /**
                 * @description 年度
                 * @example 2026
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHonourView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    nominateHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHonour"];
            };
        };
        responses: {
            /** @description 已提名 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getHonour: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HonourView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    actOnHonour: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HonourActing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HonourView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportHonours: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /**
                 * @description 级别
                 * @example VILLAGE
                 */
                level?: components["schemas"]["HonourRank"];
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 户主姓名开头、户号开头或证书编号
                 * @example 郑
                 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description NOMINATED 已提名、PUBLICITY 公示中、AWARDED 已授予、REFUSED 未通过、REVOKED 已撤销
                 * @example AWARDED
                 */
                status?: components["schemas"]["HonourStatus"];
                /** @description 只看这一户的 */
                subjectId?: components["schemas"]["UUID"];
                /**
                 * @description 年度
                 * @example 2026
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getHouseholdEffects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdEffects"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listKin: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /** @description true：只看本人申报的 */
                mine?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageKinView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    declareKin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKin"];
            };
        };
        responses: {
            /** @description 已申报，此后不能给该户记分、审议 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    withdrawKin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawingKin"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KinView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listObjections: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /** @description true：只看超过时限的 */
                overdue?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 只看这一轮的 */
                roundId?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description OPEN 处理中、UPHELD 成立、REJECTED 不成立、WITHDRAWN 已撤回
                 * @example OPEN
                 */
                status?: components["schemas"]["ObjectionStatus"];
                /** @description 只看这一户的 */
                subjectId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageObjectionView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createObjection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObjection"];
            };
        };
        responses: {
            /** @description 已登记，该户结果暂缓公布 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    actOnObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionActing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportObjections: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /** @description true：只看超过时限的 */
                overdue?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 只看这一轮的 */
                roundId?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description OPEN 处理中、UPHELD 成立、REJECTED 不成立、WITHDRAWN 已撤回
                 * @example OPEN
                 */
                status?: components["schemas"]["ObjectionStatus"];
                /** @description 只看这一户的 */
                subjectId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getEthosOverview: {
        parameters: {
            query?: {
                /**
                 * @description 村、乡镇或县，默认为管辖的全部区域
                 * @example 330726104
                 */
                area?: string;
                /**
                 * @description 期次：2026-11、2026-Q4 或 2026，默认上一期
                 * @example 2026-10
                 */
                period?: string;
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listPeriods: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104
                 */
                area?: string;
                /** @description true：只看逾期的 */
                overdue?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 期次，默认本期
                 * @example 2026-11
                 */
                period?: string;
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description 所处环节
                 * @example TOWN
                 */
                stage?: components["schemas"]["Stage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listPostings: {
        parameters: {
            query: {
                /**
                 * @description 村
                 * @example 330726104217
                 */
                area: string;
                /**
                 * @description 期次
                 * @example 2026-Q3
                 */
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updatePosting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    actOnPosting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingActing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listSchemePresets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemePreset"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listRecorders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorder"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    approveRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approvals"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalOutcome"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getRoundProgress: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104
                 */
                area?: string;
                /** @description true：只看逾期的 */
                overdue?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 期次，默认本期
                 * @example 2026-11
                 */
                period?: string;
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description 所处环节
                 * @example TOWN
                 */
                stage?: components["schemas"]["Stage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaProgress"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listRounds: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104
                 */
                area?: string;
                /** @description true：只看逾期的 */
                overdue?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 期次，默认本期
                 * @example 2026-11
                 */
                period?: string;
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description 所处环节
                 * @example TOWN
                 */
                stage?: components["schemas"]["Stage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRoundRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    actOnRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundActing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listRoundResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundResultView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    returnRoundResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                subjectId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectActing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    settleRoundResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                subjectId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectActing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportRounds: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104
                 */
                area?: string;
                /** @description true：只看逾期的 */
                overdue?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 期次，默认本期
                 * @example 2026-11
                 */
                period?: string;
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description 所处环节
                 * @example TOWN
                 */
                stage?: components["schemas"]["Stage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listSampled: {
        parameters: {
            query: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 只看这个区域
                 * @example 330726104217
                 */
                area?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 抽查 */
                sampleId: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description TODO 待复评、DONE 已复评、BIG 相差较大，交评议团
                 * @example BIG
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSampleRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportSampled: {
        parameters: {
            query: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 只看这个区域
                 * @example 330726104217
                 */
                area?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 抽查 */
                sampleId: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description TODO 待复评、DONE 已复评、BIG 相差较大，交评议团
                 * @example BIG
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listSamples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    drawSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSample"];
            };
        };
        responses: {
            /** @description 已抽取 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    scoreSampled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                householdId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondScore"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createScheme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScheme"];
            };
        };
        responses: {
            /** @description 已新建，第 1 版为草案 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    compareSchemeVersions: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChange"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    draftSchemeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已起草 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getSchemeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateSchemeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    enactSchemeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Enacting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listTrials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    tryScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrial"];
            };
        };
        responses: {
            /** @description 已开始，在后台试算 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listTrialChanges: {
        parameters: {
            query: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 只看这个区域
                 * @example 330726104217
                 */
                area?: string;
                /**
                 * @description UP 指数上升、DOWN 下降、GRADE 等次变化、RED_IN 新上红榜、RED_OUT 不再上红榜、YELLOW_IN 新上黄榜、YELLOW_OUT 不再上黄榜
                 * @example YELLOW_IN
                 */
                change?: string;
                /**
                 * @description 原等次代码
                 * @example A
                 */
                from?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description 试算等次代码
                 * @example B
                 */
                to?: string;
                /** @description 试算 */
                trialId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTrialChange"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportTrialChanges: {
        parameters: {
            query: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 只看这个区域
                 * @example 330726104217
                 */
                area?: string;
                /**
                 * @description UP 指数上升、DOWN 下降、GRADE 等次变化、RED_IN 新上红榜、RED_OUT 不再上红榜、YELLOW_IN 新上黄榜、YELLOW_OUT 不再上黄榜
                 * @example YELLOW_IN
                 */
                change?: string;
                /**
                 * @description 原等次代码
                 * @example A
                 */
                from?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description 试算等次代码
                 * @example B
                 */
                to?: string;
                /** @description 试算 */
                trialId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getTrial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    deleteTrial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listApprovals: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，含其下级
                 * @example 330726104
                 */
                area?: string;
                /** @description true：本人提交的；否则为本人可以复核的 */
                mine?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description 状态，默认全部 */
                status?: components["schemas"]["ApprovalStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApprovalView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    actOnApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getApprovalRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateApprovalRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listAuditChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheckView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    startAuditCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAuditCheck"];
            };
        };
        responses: {
            /** @description 已开始，在后台核验 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getAuditCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheckView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description 操作账号的 id */
                account?: components["schemas"]["UUID"];
                /**
                 * @description 操作；只写前半段则为这类对象的全部操作
                 * @example household.update
                 */
                action?: string;
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，含其下级
                 * @example 330726101
                 */
                area?: string;
                /**
                 * @description 起始日期，不填为 30 天前
                 * @example 2026-11-01
                 */
                from?: string;
                /** @description 对象的 id */
                objectId?: string;
                /**
                 * @description 对象类型
                 * @example household
                 */
                objectType?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 对象名称、操作人或原因中的几个字 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description 截止日期（含），不填为今天
                 * @example 2026-11-22
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditEntryView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listAuditAccounts: {
        parameters: {
            query?: {
                /** @description 只要这一个账号 */
                id?: components["schemas"]["UUID"];
                /**
                 * @description 姓名或账号中的几个字
                 * @example 张
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditAccount"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportAuditEntries: {
        parameters: {
            query?: {
                /** @description 操作账号的 id */
                account?: components["schemas"]["UUID"];
                /**
                 * @description 操作；只写前半段则为这类对象的全部操作
                 * @example household.update
                 */
                action?: string;
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，含其下级
                 * @example 330726101
                 */
                area?: string;
                /**
                 * @description 起始日期，不填为 30 天前
                 * @example 2026-11-01
                 */
                from?: string;
                /** @description 对象的 id */
                objectId?: string;
                /**
                 * @description 对象类型
                 * @example household
                 */
                objectType?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 对象名称、操作人或原因中的几个字 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description 截止日期（含），不填为今天
                 * @example 2026-11-22
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    verifyCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateCheck"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getCodeTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeTables"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listContactAccounts: {
        parameters: {
            query: {
                /**
                 * @description 村、网格或联动网格的代码
                 * @example 330726104217
                 */
                area: string;
                /** @description 只看这个党支部或党小组 */
                organisation?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactAccount"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createContactAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactAccounts"];
            };
        };
        responses: {
            /** @description 已开设 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getDataQuality: {
        parameters: {
            query?: {
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    refreshDataQuality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualityRefresh"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    deleteExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    downloadExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listFamilyScores: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /**
                 * @description 等次代码
                 * @example A
                 */
                grade?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 期次：2026-11、2026-Q4 或 2026，默认本期
                 * @example 2026-11
                 */
                period?: string;
                /**
                 * @description 户主姓名开头、拼音首字母或户号开头
                 * @example 郑
                 */
                q?: string;
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description TODO 本期未评、DONE 已评、RETURNED 退回、HELD 异议中、VETOED 一票否决
                 * @example TODO
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFamilyScoreRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getFamilyScore: {
        parameters: {
            query?: {
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyScoreView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    explainFamilyScore: {
        parameters: {
            query?: {
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportFamilyScores: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域，默认为管辖的全部区域
                 * @example 330726104217
                 */
                area?: string;
                /**
                 * @description 等次代码
                 * @example A
                 */
                grade?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 期次：2026-11、2026-Q4 或 2026，默认本期
                 * @example 2026-11
                 */
                period?: string;
                /**
                 * @description 户主姓名开头、拼音首字母或户号开头
                 * @example 郑
                 */
                q?: string;
                /** @description 评价办法，默认为当地正在施行的一个 */
                schemeId?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /**
                 * @description TODO 本期未评、DONE 已评、RETURNED 退回、HELD 异议中、VETOED 一票否决
                 * @example TODO
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getGridBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    assignHouseholds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    applyGrouping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Grouping"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    previewGrouping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Grouping"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupingPreview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    appointContactMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberAssignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getGridCoverage: {
        parameters: {
            query?: {
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageReport"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportGridCoverage: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listGrids: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 只看这个区域内的
                 * @example 330726101
                 */
                area?: string;
                /** @description 只看户数过多的 */
                overFull?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 名称、拼音首字母或编码 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description GOVERNANCE 网格，CONTACT 联动网格；不填为两种 */
                type?: components["schemas"]["GridType"];
                /** @description 只看有农户的 */
                withHouseholds?: boolean;
                /** @description 只看没有联系党员的联动网格 */
                withoutMember?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageGridView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createGrid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrid"];
            };
        };
        responses: {
            /** @description 已新建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getGrid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateGrid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GridEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    deleteGrid: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已撤销 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    addGridStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGridStaff"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    endGridStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                staffId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportGrids: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 只看这个区域内的
                 * @example 330726101
                 */
                area?: string;
                /** @description 只看户数过多的 */
                overFull?: boolean;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 名称、拼音首字母或编码 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description GOVERNANCE 网格，CONTACT 联动网格；不填为两种 */
                type?: components["schemas"]["GridType"];
                /** @description 只看有农户的 */
                withHouseholds?: boolean;
                /** @description 只看没有联系党员的联动网格 */
                withoutMember?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listHouseholds: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /**
                 * @description 看那一天结束时的情况，默认为现在
                 * @example 2026-06-30
                 */
                asOf?: string;
                /** @description true：只看缺联系电话或缺成员身份证号的户 */
                incomplete?: boolean;
                /**
                 * @description 数据质量检查项
                 * @example NO_PHONE
                 */
                issue?: components["schemas"]["QualityCheck"] & unknown;
                /**
                 * @description 标签代码
                 * @example PARTY_MEMBER
                 */
                label?: string;
                /** @description 居住在本村 */
                livesHere?: boolean;
                /**
                 * @description 最多几人
                 * @example 8
                 */
                maxMembers?: number;
                /**
                 * @description 至少几人
                 * @example 1
                 */
                minMembers?: number;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 户主姓名开头、拼音首字母、户号开头或电话后四位
                 * @example 黄
                 */
                q?: string;
                /** @description 户籍在本村 */
                registeredHere?: boolean;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description 状态，默认为常住和外出，ALL 为全部 */
                status?: components["schemas"]["StatusChoice"] & unknown;
                /** @description false：不数总数（total 为空），用 after 逐页取数时更快 */
                total?: boolean;
                /** @description true：只看没有联系党员的户 */
                withoutContact?: boolean;
                /** @description true：只看没有编入联动网格的户 */
                withoutGrid?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHouseholdRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHousehold"];
            };
        };
        responses: {
            /** @description 已新建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getHousehold: {
        parameters: {
            query?: {
                /**
                 * @description 看那一天结束时的情况，默认为现在
                 * @example 2026-06-30
                 */
                asOf?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    recordBirth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Birth"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    cancelHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyAction"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    changeHouseholdHead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    leaveCounty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyAction"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    recordMarriageIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarriageIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    mergeHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    moveHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Move"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    returnHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdReturn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    splitHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Split"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    addHouseholdLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLabel"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    endHouseholdLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                labelId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelEnd"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listHouseholdEvents: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 只看这几类变更，可重复
                 * @example DEATH
                 */
                kind?: string[];
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLifeEventView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listHouseholdPhotos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    addHouseholdPhoto: {
        parameters: {
            query?: {
                /**
                 * @description 照片说明
                 * @example 房屋正面
                 */
                caption?: string;
                /** @description 由客户端给出的编号；同一编号重复提交只算一次 */
                photoId?: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 已上传 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getHouseholdPhoto: {
        parameters: {
            query?: {
                /** @description true：长边 320 像素的缩略图 */
                thumbnail?: boolean;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                photoId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 图片 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    removeHouseholdPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                photoId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoRemoval"];
            };
        };
        responses: {
            /** @description 已删除 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    addResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResident"];
            };
        };
        responses: {
            /** @description 已增加 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportHouseholds: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /**
                 * @description 看那一天结束时的情况，默认为现在
                 * @example 2026-06-30
                 */
                asOf?: string;
                /** @description true：只看缺联系电话或缺成员身份证号的户 */
                incomplete?: boolean;
                /**
                 * @description 数据质量检查项
                 * @example NO_PHONE
                 */
                issue?: components["schemas"]["QualityCheck"] & unknown;
                /**
                 * @description 标签代码
                 * @example PARTY_MEMBER
                 */
                label?: string;
                /** @description 居住在本村 */
                livesHere?: boolean;
                /**
                 * @description 最多几人
                 * @example 8
                 */
                maxMembers?: number;
                /**
                 * @description 至少几人
                 * @example 1
                 */
                minMembers?: number;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 户主姓名开头、拼音首字母、户号开头或电话后四位
                 * @example 黄
                 */
                q?: string;
                /** @description 户籍在本村 */
                registeredHere?: boolean;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description 状态，默认为常住和外出，ALL 为全部 */
                status?: components["schemas"]["StatusChoice"] & unknown;
                /** @description false：不数总数（total 为空），用 after 逐页取数时更快 */
                total?: boolean;
                /** @description true：只看没有联系党员的户 */
                withoutContact?: boolean;
                /** @description true：只看没有编入联动网格的户 */
                withoutGrid?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createImport: {
        parameters: {
            query: {
                /**
                 * @description 文件名，只用来显示
                 * @example 农户花名册.xlsx
                 */
                fileName?: string;
                /** @description 导入什么 */
                kind: components["schemas"]["ImportKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 已收到，在后台读取 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    actOnImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportActionInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    downloadImportRejects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listImportRows: {
        parameters: {
            query: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /** @description true：只看与台账中的人疑似重复的 */
                noticed?: boolean;
                /** @description 哪一类 */
                outcome: components["schemas"]["RowOutcome"];
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportedRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listImportFields: {
        parameters: {
            query?: {
                /** @description 导入什么，不填为农户花名册 */
                kind?: components["schemas"]["ImportKind"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportField"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    downloadImportTemplate: {
        parameters: {
            query?: {
                /** @description 导入什么，不填为农户花名册 */
                kind?: components["schemas"]["ImportKind"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listMoveTargets: {
        parameters: {
            query: {
                /**
                 * @description 村名中的字、拼音首字母开头或代码开头
                 * @example 广方
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveTarget"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_id: string;
                    client_secret: string;
                    grant_type: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listPartyMembers: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 党支部所在区域，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /** @description 是否联系农户 */
                contact?: boolean;
                /** @description 是否流动党员 */
                flowing?: boolean;
                /** @description 类别 */
                kind?: components["schemas"]["MemberKind"] & unknown;
                /** @description 党支部或党小组 */
                organisation?: components["schemas"]["UUID"];
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 姓名开头或拼音首字母
                 * @example 郑
                 */
                q?: string;
                /** @description 这名村民的党员记录 */
                resident?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description 默认为在册 */
                status?: components["schemas"]["MemberStatus"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMemberRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createPartyMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartyMember"];
            };
        };
        responses: {
            /** @description 已登记 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getPartyMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyMember"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updatePartyMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyMemberEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyMember"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    endPartyMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyMemberEnding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyMember"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    transferPartyMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyTransfer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyMember"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportPartyMembers: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 党支部所在区域，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /** @description 是否联系农户 */
                contact?: boolean;
                /** @description 是否流动党员 */
                flowing?: boolean;
                /** @description 类别 */
                kind?: components["schemas"]["MemberKind"] & unknown;
                /** @description 党支部或党小组 */
                organisation?: components["schemas"]["UUID"];
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 姓名开头或拼音首字母
                 * @example 郑
                 */
                q?: string;
                /** @description 这名村民的党员记录 */
                resident?: components["schemas"]["UUID"];
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description 默认为在册 */
                status?: components["schemas"]["MemberStatus"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listPartyOrganisations: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /** @description true：只看已撤销的 */
                ended?: boolean;
                /** @description 类型 */
                kind?: components["schemas"]["OrganisationKind"] & unknown;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 只看这个党组织的直属下级 */
                parent?: components["schemas"]["UUID"];
                /**
                 * @description 名称、书记姓名或拼音首字母
                 * @example 广方
                 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description true：只看范围内最高一级的党组织 */
                top?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOrganisationRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createPartyOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartyOrganisation"];
            };
        };
        responses: {
            /** @description 已新建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getPartyOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrganisation"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updatePartyOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyOrganisationEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrganisation"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    endPartyOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyActing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrganisation"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportPartyOrganisations: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /** @description true：只看已撤销的 */
                ended?: boolean;
                /** @description 类型 */
                kind?: components["schemas"]["OrganisationKind"] & unknown;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /** @description 只看这个党组织的直属下级 */
                parent?: components["schemas"]["UUID"];
                /**
                 * @description 名称、书记姓名或拼音首字母
                 * @example 广方
                 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description true：只看范围内最高一级的党组织 */
                top?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listPartyTransferTargets: {
        parameters: {
            query: {
                /**
                 * @description 党支部名称中的字，或拼音首字母开头
                 * @example 广方
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyTransferTarget"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preference"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    putPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Preference"];
            };
        };
        responses: {
            /** @description 已保存 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    deletePreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已恢复默认 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listRegions: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /** @description 只看这个区域内的 */
                area?: string;
                /** @description 也列出已撤并的 */
                includeRetired?: boolean;
                /** @description 只看这一级；不填为省至村 */
                level?: components["schemas"]["RegionLevel"];
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 列出它的下一级
                 * @example 330726
                 */
                parent?: string;
                /**
                 * @description 名称、拼音首字母或编码
                 * @example hz
                 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRegionNode"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createRegion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegion"];
            };
        };
        responses: {
            /** @description 已新建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegionEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    moveRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    retireRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retirement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listVillagerGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillagerGroup"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createVillagerGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVillagerGroup"];
            };
        };
        responses: {
            /** @description 已新建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateVillagerGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VillagerGroupEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillagerGroup"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    previewRegionMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePreviewInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovePreview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    importRegions: {
        parameters: {
            query?: {
                /** @description true 才写入 */
                commit?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegionCsvInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    mergeRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    previewRegionMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePreviewInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovePreview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listRegionRoots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionNode"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listResidents: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /**
                 * @description 看那一天结束时的情况，默认为现在
                 * @example 2026-06-30
                 */
                asOf?: string;
                /**
                 * @description 数据质量检查项
                 * @example NO_ID
                 */
                issue?: components["schemas"]["QualityCheck"] & unknown;
                /**
                 * @description 标签代码
                 * @example P_PARTY_MEMBER
                 */
                label?: string;
                /**
                 * @description 最大年龄（周岁）
                 * @example 79
                 */
                maxAge?: number;
                /**
                 * @description 最小年龄（周岁）
                 * @example 60
                 */
                minAge?: number;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 政治面貌代码（GB/T 4762）
                 * @example 01
                 */
                politicalStatus?: string;
                /**
                 * @description 姓名开头、拼音首字母、完整身份证号、完整电话或电话后四位
                 * @example 黄
                 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description false：不数总数（total 为空），用 after 逐页取数时更快 */
                total?: boolean;
                /** @description true：只看没有联系农户的党员 */
                withoutHouseholds?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResidentListRow"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    recordDeath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Departure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    recordLeaving: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Departure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    recordMarriageOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Departure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    mergeResidents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentMerge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    dismissDuplicate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotDuplicate"];
            };
        };
        responses: {
            /** @description 已确认 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    recordReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentReturn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    revealResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    addResidentLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLabel"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    endResidentLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                labelId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelEnd"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listResidentEvents: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 只看这几类变更，可重复
                 * @example DEATH
                 */
                kind?: string[];
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLifeEventView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    findDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lookalike"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listDuplicates: {
        parameters: {
            query: {
                /**
                 * @description 村、网格或联动网格的代码
                 * @example 330726104217
                 */
                area: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicates"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportResidents: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /**
                 * @description 看那一天结束时的情况，默认为现在
                 * @example 2026-06-30
                 */
                asOf?: string;
                /**
                 * @description 数据质量检查项
                 * @example NO_ID
                 */
                issue?: components["schemas"]["QualityCheck"] & unknown;
                /**
                 * @description 标签代码
                 * @example P_PARTY_MEMBER
                 */
                label?: string;
                /**
                 * @description 最大年龄（周岁）
                 * @example 79
                 */
                maxAge?: number;
                /**
                 * @description 最小年龄（周岁）
                 * @example 60
                 */
                minAge?: number;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 政治面貌代码（GB/T 4762）
                 * @example 01
                 */
                politicalStatus?: string;
                /**
                 * @description 姓名开头、拼音首字母、完整身份证号、完整电话或电话后四位
                 * @example 黄
                 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
                /** @description false：不数总数（total 为空），用 after 逐页取数时更快 */
                total?: boolean;
                /** @description true：只看没有联系农户的党员 */
                withoutHouseholds?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getResidentSummary: {
        parameters: {
            query: {
                /**
                 * @description 村、网格或联动网格的代码
                 * @example 330726104217
                 */
                area: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentSummary"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRole"];
            };
        };
        responses: {
            /** @description 已新增 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已删除 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettings"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecuritySettingsEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettings"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
            cookie?: {
                touyan_session?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description 已退出 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description 已修改 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    choosePost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                touyan_session?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorState"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecret"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    disableSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorState"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁或账号已锁定；Retry-After 给出秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                touyan_session?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSession"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已全部退出 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已退出 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createCounty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCounty"];
            };
        };
        responses: {
            /** @description 已建县 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    checkSetupTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupTable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupTableCheck"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listSetupPresets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetView"][];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOnView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    returnFromSignOn: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: {
                touyan_sign_on?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description 转到来时的页面，或带着原因回到登录页 */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    startSignOn: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 转到认证方的登录页 */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    listUnits: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /** @description true：只看已注销的 */
                ended?: boolean;
                /** @description 类型 */
                kind?: components["schemas"]["UnitKind"] & unknown;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 名称、拼音首字母或统一社会信用代码
                 * @example 股份经济合作社
                 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUnitView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    createUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitForm"];
            };
        };
        responses: {
            /** @description 已登记 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    updateUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    endUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitEnding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
    exportUnits: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next；可翻到任意深度 */
                after?: string;
                /**
                 * @description 区域代码，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
                /** @description true：只看已注销的 */
                ended?: boolean;
                /** @description 类型 */
                kind?: components["schemas"]["UnitKind"] & unknown;
                /**
                 * @description 页码，从 1 开始；最多翻到第 10000 行，更深请用 after
                 * @example 1
                 */
                page?: number;
                /**
                 * @description 名称、拼音首字母或统一社会信用代码
                 * @example 股份经济合作社
                 */
                q?: string;
                /**
                 * @description 每页行数，1–200
                 * @example 20
                 */
                size?: number;
                /**
                 * @description 排序字段，前面加 - 为倒序
                 * @example -updatedAt
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description 已开始，在后台生成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已被他人修改、重复，或当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规定 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
            query?: {
                /**
                 * @description 只看其中一个区域，默认为本人的全部管辖范围
                 * @example 330726104
                 */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workbench"];
                };
            };
            /** @description 请求格式或填写的内容有误；errors 指出是哪一项 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录、登录已失效，或账号密码不正确 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到，或不在管辖范围内 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用；Retry-After 给出秒数 */
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
