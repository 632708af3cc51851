package org.touyan.demo;

/** The tables that a generated county fills, in an order in which they can be emptied. */
enum DemoTable {
    PARTY_MEMBER_EVENT("id,area,member_id,kind,happened_on,account_name,created_at,version"),
    PARTY_MEMBER("id,area,branch_id,group_id,resident_id,name,initials,sex,birth_date,id_number_cipher,id_number_index,"
            + "id_number_masked,phone_cipher,phone_masked,kind,joined_on,full_on,flowing,flowing_to,status,"
            + "created_at,updated_at,version"),
    PARTY_ORGANISATION("id,area,parent_id,kind,name,initials,secretary_id,secretary_name,villager_group,founded_on,"
            + "members,probationary,flowing,created_at,updated_at,version"),
    UNIT("id,area,kind,name,initials,credit_code,legal_person,phone,address,founded_on,created_at,updated_at,version"),
    SHOP_COUNTER("prefix,last_number"),
    SHOP_REDEMPTION_LINE("redemption_id,goods_id,goods_name,unit,quantity,points"),
    SHOP_REDEMPTION("id,area,number,subject_kind,subject_id,subject_number,subject_name,points,status,prepared_by,"
            + "prepared_name,prepared_at,held_until,handed_by,handed_name,handed_at,receiver,ended_name,ended_at,reason,"
            + "version"),
    SHOP_STOCK("id,goods_id,area,kind,amount,redemption_id,reason,account_name,made_at"),
    SHOP_GOODS("id,area,name,unit,points,stock,held,on_sale,created_at,version"),
    POINTS_TRANSFER("id,area,kind,from_id,to_id,points,expires_on,round_id,period,redemption_id,reason,account_name,"
            + "made_at"),
    POINTS_ACCOUNT("id,area,kind,subject_kind,balance,held,expires_on,opened_at"),
    APPRAISAL_CONSENT("id,area,subject_kind,subject_id,recipient,evidence,given_on,recorded_name,recorded_at,version"),
    APPRAISAL_DELIVERY("id,area,scheme_id,effect_code,effect_text,subject_kind,subject_id,entitled_since,delivered_on,"
            + "note,recorded_by,recorded_name,recorded_at,version"),
    APPRAISAL_HONOUR("id,area,scheme_id,version_id,subject_kind,subject_id,level,award_year,title,holder_name,period,"
            + "index_value,grade,deductions,earlier,reason,status,nominated_by,nominated_name,nominated_at,public_from,"
            + "public_until,decided_by,decided_name,decided_at,decision_note,awarded_on,certificate_seq,"
            + "certificate_number,code,revoked_name,revoked_on,revocation,version"),
    APPRAISAL_OBJECTION(
            "id,area,round_id,number,subject_kind,subject_id,raised_on,raised_by,text,due_on,status,created_by,"
                    + "created_name,created_at,finding,decided_by,decided_name,decided_at,version"),
    APPRAISAL_POSTING("id,area,round_id,period,colour,subject_kind,subject_id,shown_name,deed,basis,basis_note,status,"
            + "prepared_by,prepared_name,prepared_at,signed_by,signed_name,posted_on,expires_on,version"),
    APPRAISAL_RATING("id,round_id,area,subject_id,rater_id,item_code,points,author_id,author_name,given_at"),
    APPRAISAL_ENTRY(
            "id,round_id,area,subject_kind,subject_id,period,item_code,points,occurrence,happened_on,text,evidence,"
                    + "author_id,author_name,recorded_at,reverses_id"),
    APPRAISAL_RESULT(
            "round_id,subject_id,subject_kind,area,period,index_value,parts,grade,vetoed,entries,status,scored_at,"
                    + "scored_by,published_at"),
    APPRAISAL_SCORER("period,area,round_id,scorer_id,scheme_id,name,grid,households,index_sum,index_squares,full_marks,"
            + "entries,deductions,unproven,alike,late"),
    APPRAISAL_STEP(
            "id,round_id,subject_id,action,from_stage,to_stage,account_id,account_name,at,reason,held_on,attendees,"
                    + "attendee_count,minutes"),
    APPRAISAL_ROUND("id,area,origin,scheme_id,version_id,subject_kind,period,stage,due_on,public_until,opened_at,"
            + "published_at,version"),
    APPRAISAL_VERSION("id,scheme_id,number,status,valid_from,rules,created_at,created_by,enacted_at,version"),
    APPRAISAL_SCHEME("id,holder_area,subject_kind,name,created_at,version"),
    LIFE_EVENT(
            "id,area,household_id,household_number,resident_id,resident_name,kind,event_date,recorded_at,recorded_by,"
                    + "recorded_by_name,reason,summary,related_household_id"),
    HOUSEHOLD_HISTORY("id,area,place,household_id,from_at,to_at,number,group_number,head_id,head_name,head_initials,"
            + "phone_masked,phone_tail,natural_village,door_number,address,member_count,status,registered_here,"
            + "lives_here,is_member"),
    RESIDENT_HISTORY(
            "id,area,place,resident_id,household_id,from_at,to_at,name,initials,sex,birth_date,id_number_index,"
                    + "id_number_masked,phone_index,phone_masked,relation,ethnicity,education,political_status,marital_status,"
                    + "status,registered_here,lives_here,is_member"),
    HOUSEHOLD_LABEL("id,area,household_id,label_code,valid_from,valid_to,source_department,version"),
    RESIDENT_LABEL("id,area,resident_id,label_code,valid_from,valid_to,source_department,version"),
    RESIDENT(
            "id,area,household_id,name,initials,sex,birth_date,"
                    + "id_number_cipher,id_number_index,id_number_masked,phone_cipher,phone_index,phone_masked,"
                    + "relation,ethnicity,education,political_status,marital_status,occupation,job_title,employment,work_place,status,"
                    + "registered_here,registered_since,lives_here,lives_since,is_member,member_since,created_at,updated_at,version"),
    HOUSEHOLD("id,number,area,group_number,head_id,head_name,head_initials,phone_masked,phone_tail,"
            + "natural_village,door_number,door_order,address,longitude,latitude,member_count,status,"
            + "registered_here,registered_since,lives_here,lives_since,is_member,member_since,"
            + "created_at,created_by,updated_at,version"),
    HOUSEHOLD_COUNTER("prefix,last_number"),
    GRID_STAFF("id,area,role,person_name,phone_cipher,phone_masked,resident_id,valid_from,version"),
    VILLAGER_GROUP("id,area,number,name,version"),
    REGION_SUMMARY("area,level,households,residents,uncontacted"),
    REGION("code,parent_code,level,kind,name,initials,longitude,latitude,valid_from,child_count,created_at,version");

    final String columns;

    DemoTable(String columns) {
        this.columns = columns;
    }

    /** Gets many rows a village. */
    boolean large() {
        return this == RESIDENT
                || this == HOUSEHOLD
                || this == RESIDENT_LABEL
                || this == APPRAISAL_RESULT
                || this == APPRAISAL_HONOUR
                || this == APPRAISAL_RATING
                || this == POINTS_TRANSFER
                || this == POINTS_ACCOUNT;
    }

    String table() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
