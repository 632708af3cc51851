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
                    Known account = c.accountId() == null ? null : known.get(c.accountId());
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
        return accounts.known(
                found.stream().map(Contact::accountId).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static AccountState state(Contact contact, Known account) {
        if (account == null) {
            return contact.phoneMasked() == null ? AccountState.NO_PHONE : AccountState.READY;
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
        List<String> skipped = new ArrayList<>();
        List<UUID> done = new ArrayList<>();
        for (Contact contact : found) {
            if (contact.residentId() != null && done.contains(contact.residentId())) {
                continue;
            }
            List<Contact> all =
                    contact.residentId() == null ? List.of(contact) : contacts.ofResident(contact.residentId());
            done.add(contact.residentId());
            opened(all, oneTimes)
                    .ifPresentOrElse(account -> slips.add(slip(contact, account)), () -> skipped.add(contact.name()));
        }
        return new ContactAccountsOpened(slips, skipped);
    }

    /** @param all of one person */
    private Optional<Opened> opened(List<Contact> all, OneTimes oneTimes) {
        Optional<UUID> present =
                all.stream().map(Contact::accountId).filter(Objects::nonNull).findFirst();
        if (present.isPresent()) {
            return accounts.renew(present.get(), "换发联系党员一次性密码", oneTimes);
        }
        Contact first = all.get(0);
        Opened opened = accounts.open(
                first.name(),
                first.tail(),
                ROLE,
                all.stream().map(Contact::grid).toList(),
                oneTimes);
        all.forEach(contact -> grids.accountOpened(contact.staffId(), opened.accountId()));
        return Optional.of(opened);
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
