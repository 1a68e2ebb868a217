package org.askexpert.intake;

import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Email;
import org.springframework.transaction.annotation.Transactional;

/** What was asked with an address, found through its keyed hash alone: the asker's own, or what an editor was asked about. */
@UseCase
@Transactional(readOnly = true)
public class FindAskedWith {

    private final Askers askers;
    private final AddressHash hashes;

    FindAskedWith(Askers askers, AddressHash hashes) {
        this.askers = askers;
        this.hashes = hashes;
    }

    /** @throws Problem invalid field {@code email} */
    public byte[] hash(String email, Viewer me) {
        me.mustBe(Role.EDITOR);
        return hashes.of(Email.of("email", email));
    }

    /** The hash of whoever asked the viewer's own question. */
    public byte[] ownHash(Viewer.Asker me) {
        return askers.findByQuestionId(me.question())
                .orElseThrow(Problem::unknown)
                .emailHash();
    }

    public List<AskedWith> of(byte[] addressHash, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(Role.EDITOR);
        return asked(addressHash);
    }

    /** The viewer's own question, and those that the same address asked beside it. */
    public List<AskedWith> own(Viewer.Asker me) {
        return asked(ownHash(me));
    }

    /** By the key of the question, where its asker is known; for steps that have nothing else. */
    public byte[] hashOf(long question, Viewer system) {
        system.mustBeSystem();
        return askers.findByQuestionId(question).map(Asker::emailHash).orElse(new byte[32]);
    }

    private List<AskedWith> asked(byte[] addressHash) {
        return askers.findByEmailHashOrderById(addressHash).stream()
                .map(asker -> new AskedWith(asker.questionId(), asker.reference()))
                .toList();
    }
}
