package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.access.AccountBatch;
import org.touyan.access.AccountBatch.Known;
import org.touyan.access.AccountBatch.OneTimes;
import org.touyan.access.AccountBatch.Opened;
import org.touyan.access.AccountBatch.Served;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids;
import org.touyan.registry.party.ContactAccountRepository.Contact;
import org.touyan.registry.party.ContactAccountViews.AccountState;
import org.touyan.registry.party.ContactAccountViews.ContactAccount;
import org.touyan.registry.party.ContactAccountViews.ContactAccountsOpened;
import org.touyan.registry.party.ContactAccountViews.ContactSlip;

/** Accounts for the contact members of a village, with the grid that each looks after as their area. */
@ApplicationScoped
public class ContactAccountService {
    private static final String ROLE = "CONTACT_MEMBER";
    private static final String REASON = "开设联系党员账号";
    private final ContactAccountRepository contacts;
    private final AccountBatch accounts;
    private final Grids grids;
    private final AreaNames names;

    ContactAccountService(ContactAccountRepository contacts, AccountBatch accounts, Grids grids, AreaNames names) {
        this.contacts = contacts;
        this.accounts = accounts;
        this.grids = grids;
        this.names = names;
    }

    @Transactional
    public List<ContactAccount> preview(String area, UUID organisation) {
        List<Contact> found = contacts.inVillage(area, organisation);
        Map<UUID, Known> known = known(found);
        Map<String, AreaName> places =
                names.find(found.stream().map(Contact::grid).collect(Collectors.toSet()));
        return found.stream()
                .map(c -> {
                    Known account = c.personsAccountId() == null ? null : known.get(c.personsAccountId());
                    return new ContactAccount(
                            c.staffId(),
                            c.memberId(),
                            c.name(),
                            c.phoneMasked(),
                            c.grid(),
                            places.get(c.grid()).name(),
                            c.branch(),
                            account == null ? null : account.username(),
                            state(c, account));
                })
                .toList();
    }

    private Map<UUID, Known> known(List<Contact> found) {
        return accounts.known(found.stream()
                .map(Contact::personsAccountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static AccountState state(Contact contact, Known account) {
        if (account == null) {
            return contact.phoneMasked() == null ? AccountState.NO_PHONE : AccountState.READY;
        }
        if (contact.accountId() == null) {
            return AccountState.OTHER_GRID;
        }
        return account.unused() ? AccountState.UNUSED : AccountState.IN_USE;
    }

    /** Hashed before, outside of any transaction. */
    OneTimes oneTimes(List<UUID> staffIds) {
        return accounts.oneTimes(Set.copyOf(staffIds).size());
    }

    @Transactional
    ContactAccountsOpened open(List<UUID> staffIds, OneTimes oneTimes) {
        Set<UUID> asked = Set.copyOf(staffIds);
        List<Contact> found = contacts.of(asked);
        if (found.size() < asked.size()) {
            throw ProblemException.notFound();
        }
        List<ContactSlip> slips = new ArrayList<>();
        List<String> extended = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        List<UUID> done = new ArrayList<>();
        for (Contact contact : found) {
            if (contact.residentId() != null && done.contains(contact.residentId())) {
                continue;
            }
            List<Contact> all =
                    contact.residentId() == null ? List.of(contact) : contacts.ofResident(contact.residentId());
            done.add(contact.residentId());
            Served served = served(all, oneTimes);
            if (served.account() != null) {
                slips.add(slip(contact, served.account()));
            } else {
                (served.widened() ? extended : skipped).add(contact.name());
            }
        }
        return new ContactAccountsOpened(slips, extended, skipped);
    }

    /** One person has one account, for all grids that he contacts. @param all of one person */
    private Served served(List<Contact> all, OneTimes oneTimes) {
        Contact first = all.get(0);
        List<String> areas = all.stream().map(Contact::grid).toList();
        Optional<UUID> present =
                all.stream().map(Contact::accountId).filter(Objects::nonNull).findFirst();
        Optional<UUID> former = present.isPresent() || first.residentId() == null
                ? Optional.empty()
                : contacts.former(first.residentId());
        UUID account;
        Served served;
        if (present.isPresent()) {
            account = present.get();
            served = accounts.extend(account, areas, REASON, oneTimes);
        } else if (former.isPresent()) {
            account = former.get();
            served = accounts.reopen(account, ROLE, areas, REASON, oneTimes);
        } else {
            Opened opened = accounts.open(first.name(), first.tail(), ROLE, areas, oneTimes);
            account = opened.accountId();
            served = new Served(opened, false, true);
        }
        if (!served.left()) {
            all.stream()
                    .filter(contact -> !account.equals(contact.accountId()))
                    .forEach(contact -> grids.accountOpened(contact.staffId(), account));
        }
        return served;
    }

    private ContactSlip slip(Contact contact, Opened account) {
        return new ContactSlip(
                contact.name(),
                names.name(Area.village(contact.grid())),
                names.name(contact.grid()),
                contact.branch(),
                account.username(),
                account.oneTimePassword());
    }
}
