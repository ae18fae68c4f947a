"""The pieces of a text: whom and what each leads to, and the groups that it scores."""

from itertools import pairwise

import numpy as np

from ..text import fold
from .everyday_words import ALL_STOP_WORDS, ORDINARY_WORDS
from .index_rows import PLACE
from .kin import NAMES, named_plainly, names_a_child_alone
from .loss import ROAD, left_and_lives
from .numbers import ages_in
from .of_whom import (
    LONELY,
    became_another,
    came_along,
    cares_for_a_parent,
    fears_for_a_child_after_them,
    goes_without_sleep_or_food,
    has_a_teen,
    has_an_ill_child,
    has_weeks_to_live,
    hoards,
    is_at_school,
    is_cut_off_by_a_child,
    is_grave,
    is_hard_after_a_birth,
    is_near_ill_minds,
    is_of_an_animal,
    is_of_cancer,
    is_of_kopp,
    is_of_somebody_of_theirs,
    is_old,
    is_only_far,
    is_who_was_hurt,
    is_young,
    lives_with,
    lost_a_breast,
    only_worries,
    parts_from_a_partner,
    says_depression,
    will_die,
    worries_for,
    young_who_mourn,
)
from .openness import ANY_MIND, CLOSE, OF_GRIEF, is_deaf, is_of_ones_body
from .opposites import WITHOUT_A_BABY
from .scoring import (
    LONGEST_TEXT,
    NEED,
    NEED_OR_PERSON,
    ORDINARY,
    PERSON,
    THEME,
    WORD,
    Piece,
    merge,
)
from .together import (
    LOST_CHILD,
    YOUNG_CARERS,
    has_an_ill_parent,
    is_close_to_somebody,
    together,
)
from .told import (
    AFTER_BIRTH,
    AGEING,
    ANY_LASTING_ILLNESS,
    BY_PARTNER,
    CARING,
    EXHAUSTED,
    GRANDCHILDREN,
    LONG_COVID,
    NEW_BABY,
    NOT_WELL,
    OF_VIOLENCE,
    OFA_PARENT,
    PARENTHOOD,
    RELATIVES,
    TO_OTHERS,
    is_a_parent,
    is_by_a_boss,
    is_mourning_a_parent,
    is_of_ones_parents,
    is_only_since_covid,
    is_sad_after_a_birth,
    is_the_eldest,
    people_cared_for,
    themes_told,
)
from .users import (
    ADDICTION,
    grew_up_beside,
    is_ill_of_mind,
    is_ill_themselves,
    is_near_a_user,
    is_near_an_ill_mind,
    uses_themselves,
)

# A text of more words is a sentence.
SHORT_TEXT = 3
# Words that say where, and hardly more.
FEW_WORDS = 6
# What everybody who is not well has (« je n’en peux plus »): beside a need, it narrows nothing.
EVERYBODY = ("theme", "sante-mentale")
# « Diagnostic », « malade depuis un an »: likewise.
ILLNESS = "maladie-et-douleur"
ANY_ILLNESS = {("theme", ILLNESS)}
RARE = "maladies-rares"
ILL_CHILD, OF_CANCER, ENDING = "maladie-grave-d-un-enfant", "cancer", "fin-de-vie"
EXILE, COMPULSION, OF_FOOD = "exil-et-migration", "toc", "alimentation-et-image-de-soi"
LONELY_THEMES = {"solitude", EXILE, TO_OTHERS, "separation", PARENTHOOD, "solitude-precarite-exil"}
# Who parts from a partner; and what they may have, who then is somebody to care for.
OF_PARTING = {"separation", TO_OTHERS, "monoparentalite", BY_PARTNER}
NOT_ONLY_OF_A_COUPLE = {CARING, "dependances", "memoire-et-vieillissement", "handicap"}
NOT_OF_A_MOURNING_CHILD = {
    LOST_CHILD, PARENTHOOD, "adolescence", "ecole", "emotions", "mal-etre-des-jeunes", "separation",
}  # fmt: skip
# What is told beside it of who cares for a parent.
LESS_THAN_CARING = {CARING, YOUNG_CARERS, PARENTHOOD, AGEING, EXHAUSTED, NOT_WELL}

# « À Namur ou Liège ».
BETWEEN_PLACES = {"ou", "of", "oder", "or", "et", "en", "und", "and"}


class PiecesOfAText:
    """Of a reader with what it `found`, its `words`, `places`, `scoring` and `vocabulary`."""

    def _add_targets(self, targets, words, exact, is_weak=False):
        self.found.targets |= targets
        scores, answered = self.scoring.of_targets(targets)
        names = {name for name, _value in targets}
        if words:
            said = self.scoring.of_words(words, exact)
            if "theme" in names:
                if answered:
                    # « Covid » in the history of some listing is no long covid.
                    said = np.where((scores > 0) | (said >= PLACE), said, 0)
                # A name may say a theme that the group is not about: « auteurs de violences
                # conjugales » must not come first for who suffers them.
                said = np.where(scores >= THEME, said, np.minimum(said, PLACE))
            merge(scores, said)
        kind = PERSON
        if "theme" in names:
            kind = NEED if names == {"theme"} else NEED_OR_PERSON
        themes = frozenset(value for name, value in targets if name == "theme")
        people = frozenset(value for name, value in targets if name == "audience")
        is_vague = EVERYBODY in targets or targets == ANY_ILLNESS
        self.found.pieces.append(
            Piece(
                kind,
                scores,
                answered,
                is_vague,
                themes,
                people,
                may_be_a_name=len(words) > 1,
                is_weak=is_weak,
            )
        )

    def _add_loss(self, themes):
        """How somebody died tells more than who it was."""
        for kind, theme in zip((NEED, PERSON), themes, strict=False):
            target = {("theme", theme)}
            self.found.targets |= target
            piece = Piece(kind, *self.scoring.of_targets(target), themes=frozenset([theme]))
            self.found.pieces.append(piece)

    def _add_told(self):
        """What the whole text tells stands for pieces that mean something else by themselves."""
        text = named_plainly(fold(self.found.text[:LONGEST_TEXT]))
        self._replace(*together(text, self.found.targets))
        told, replaced = themes_told(self.index, text, self.found.targets, self.found.heard)
        self._replace(told, replaced)
        if is_only_since_covid(text):
            self._replace([], {LONG_COVID} & self._said("theme"))
        # Not roughly, even where it is a whole branch.
        self.told_by_all = set(told)
        if self.found.heard.tells == "violence":
            # Who is hit by a father, or hits a wife, does not ask as one of the family.
            self._drop({RELATIVES})
        self._add_who_cares(text)
        self._add_of_whom(text)

    def _replace(self, themes, replaced):
        self.replaced |= replaced
        if replaced:
            self.found.targets -= {("theme", theme) for theme in replaced}
            self.found.pieces[:] = [
                piece
                for piece in self.found.pieces
                if not piece.themes or not piece.themes <= replaced
            ]
        for theme in themes:
            target = {("theme", theme)}
            self.found.targets |= target
            scores = self.scoring.of_targets(target)
            self.found.pieces.append(Piece(NEED, *scores, themes=frozenset([theme])))

    def _add_who_cares(self, text):
        """« Dementie mama » : somebody whose mother is ill asks, and no mother of a child."""
        if is_the_eldest(text):
            self._drop({"aines"})
        if is_close_to_somebody(text):
            self._drop({"femmes", "hommes"})
            self._add_people({("audience", RELATIVES)})
        if is_of_ones_parents(text) or grew_up_beside(text):
            self._drop({"parents", "grands-parents"}, {PARENTHOOD})
        if self._said("theme") and GRANDCHILDREN.search(text):
            self._drop({"enfants"})
        if self._says_a_need_and_a_child(text):
            self._add_people({("audience", "parents")})
        self._add_who_is_near_a_user(text)
        if self._said("theme") and is_a_parent(text, self._said("theme")):
            self._drop({"enfants"})
            self._add_people({("audience", "parents")})
        taken = people_cared_for(self.index, text, self.found.targets)
        if not taken:
            return
        # « Mama » is taught for parents, and for what weighs on them.
        self._drop(taken, {PARENTHOOD})
        people = {("audience", RELATIVES)}
        if not people <= self.found.targets:
            self._add_people(people)

    def _says_a_need_and_a_child(self, text):
        is_note = len(self.words) <= FEW_WORDS and names_a_child_alone(text)
        people = self._said("audience") - {RELATIVES}
        return bool(is_note and self._said("theme") and not (people or self.losses))

    # Of whom the text speaks -----------------------------------------------------------------

    def _add_of_whom(self, text):
        """What is told of a child, a parent, a birth decides before what any word is like."""
        if self.found.heard.hurts:
            return
        ages = ages_in(self.words)
        self._add_an_ill_child(text)
        self._add_who_is_near_ill_minds(text)
        self._add_who_fears_for_a_child(text)
        self._drop(lives_with(text))
        if became_another(text) and not self.losses:
            self._tell(["transidentite"], self._of_branches(PARENTHOOD, OF_GRIEF, ANY_MIND))
            self._drop({"femmes", "hommes", "enfants"})
            if not CLOSE & self._said("audience"):
                self._add_people({("audience", RELATIVES)})
        self._add_a_child_who_mourns(text, ages)
        self._add_a_young_carer(text, ages)
        self._add_who_is_a_parent(text)
        self._add_what_grief_does(text)
        self._add_where_they_are(text)
        self._add_who_is_cut_off(text, ages)
        self._add_who_parts(text)
        self._add_who_worries(text)
        self._add_who_hoards(text)
        self._add_a_hard_birth(text)
        self._add_what_a_body_lost(text)
        if is_old(text) and {"aines", "parents"} <= self._said("audience"):
            # « Eenzaam, oud en alleen »: the stem is that of « ouders », too.
            self._drop({"parents"}, {PARENTHOOD})
        if is_at_school(text):
            self._tell([], {ENDING})
        is_told = has_weeks_to_live(text) or will_die(text)
        is_near = CLOSE & self._said("audience") or cares_for_a_parent(text)
        if is_told and is_near and not (self.losses or self.found.heard.sign):
            self._tell([ENDING], {OF_GRIEF, ANY_MIND})
        self._add_who_is_near()
        themes = self._said("theme")
        if ENDING in themes and not self.losses and CLOSE & self._said("audience"):
            # While they live, who cares for them helps, and nobody who mourns.
            self._tell([CARING], set())
        self.found.guessed = [slug for slug in self.found.guessed if slug in self._said("theme")]

    def _tell(self, themes, replaced):
        said = self._said("theme")
        self._replace([slug for slug in themes if slug not in said], (replaced & said) - {*themes})

    def _of_branches(self, *branches):
        return {
            slug
            for slug in self._said("theme")
            if (self.index.branch_of.get(slug) or slug) in branches
        }

    def _add_an_ill_child(self, text):
        if self.losses or not has_an_ill_child(text):
            return
        told = [OF_CANCER] if is_of_cancer(text) else []
        grave = is_grave(text) or not self._of_branches(ILLNESS) - {ILLNESS}
        told += [ILL_CHILD] if grave else []
        if told == [ILL_CHILD] and RARE not in self._said("theme"):
            told += [CARING]
        others = self._of_branches(PARENTHOOD, OF_GRIEF, OF_VIOLENCE, "solitude-precarite-exil")
        self._tell(told, (others | {ILLNESS, "jeunes-aidants"}) - {ILL_CHILD, ENDING})
        self._drop({"enfants", "adolescents", "grands-parents"})
        if "parents" not in self._said("audience"):
            self._add_people({("audience", "parents")})

    def _add_who_is_near_ill_minds(self, text):
        if is_of_kopp(text):
            self._tell([OFA_PARENT], {YOUNG_CARERS, PARENTHOOD, CARING, ANY_MIND})
            return
        others = {CARING, ILLNESS, PARENTHOOD}
        if is_near_ill_minds(text) and self._said("theme") <= {ANY_MIND, *others}:
            self._tell([ANY_MIND], others)
            self._drop({"familles"})
            if RELATIVES not in self._said("audience"):
                self._add_people({("audience", RELATIVES)})

    def _add_who_fears_for_a_child(self, text):
        """Who asks what becomes of a disabled child without them mourns nobody."""
        if not fears_for_a_child_after_them(text):
            return
        said = self._of_branches("handicap", "neurodiversite")
        self._tell([] if said else ["handicap"], self._of_branches(OF_GRIEF, ANY_MIND))
        self.found.guessed = []
        self._drop({"enfants", "adolescents", "personnes-endeuillees", RELATIVES})
        if "parents" not in self._said("audience"):
            self._add_people({("audience", "parents")})

    def _add_a_child_who_mourns(self, text, ages):
        grief = self._of_branches(OF_GRIEF)
        young = young_who_mourn(text, ages)
        if not young or "perte-du-conjoint" in grief:
            return
        self._tell(
            [] if grief - {LOST_CHILD} else [OF_GRIEF],
            NOT_OF_A_MOURNING_CHILD | {*self.found.guessed} - grief,
        )
        self._drop({"jeunes-adultes", "etudiants", "enfants", "adolescents"} - young)
        for slug in sorted(young - self._said("audience")):
            self._add_people({("audience", slug)})

    def _add_a_young_carer(self, text, ages):
        """Who cares for a parent and is said to be young; or is not, and is none."""
        themes, young = self._said("theme"), is_young(text, ages)
        if not young:
            if cares_for_a_parent(text) and (YOUNG_CARERS in themes or themes <= LESS_THAN_CARING):
                self.found.pieces[:] = [
                    p for p in self.found.pieces if YOUNG_CARERS not in p.themes
                ]
                self._replace([CARING], themes & {YOUNG_CARERS, PARENTHOOD})
                self._drop({"parents", "grands-parents", "jeunes-aidants"}, {PARENTHOOD})
                if RELATIVES not in self._said("audience"):
                    self._add_people({("audience", RELATIVES)})
            return
        people = self._said("audience")
        is_said = YOUNG_CARERS in themes or "jeunes-aidants" in people
        is_ill = self._of_branches(ILLNESS, "memoire-et-vieillissement") and has_an_ill_parent(text)
        of_age = people & {"enfants", "adolescents"}
        if not is_said and not (of_age and (is_ill or cares_for_a_parent(text))):
            return
        self._tell([YOUNG_CARERS], {PARENTHOOD, CARING})
        self._drop({"parents", "grands-parents", RELATIVES, "hommes", "femmes"}, {PARENTHOOD})
        if "jeunes-aidants" not in people:
            self._add_people({("audience", "jeunes-aidants")})

    def _add_who_is_a_parent(self, text):
        """« Mijn puber slaat met de deuren » is written by a parent, and not by the young."""
        if "adolescence" in self._said("theme") and not self.losses and has_a_teen(text):
            self._drop({"adolescents", "enfants", RELATIVES})
            if "parents" not in self._said("audience"):
                self._add_people({("audience", "parents")})

    def _add_who_is_near(self):
        """« Pflege meine Mutter zuhause » is « pflegende Angehörige » in other words.

        Where nobody speaks to carers in their language, groups for relatives in it help too.
        """
        own = self.index.bits("language", self._language())
        if self._said("theme") != {CARING} or self._said("audience") - {RELATIVES}:
            return
        if self.index.any_of("own_theme", {CARING, "repit", "epuisement-de-l-aidant"}) & own:
            return
        both = {("theme", CARING), ("audience", RELATIVES)}
        self.found.pieces[:] = [
            piece
            for piece in self.found.pieces
            if not (piece.themes | piece.audiences) & {CARING, RELATIVES} and piece.kind <= WORD
        ]
        self._add_targets(both, [], False)

    def _add_what_grief_does(self, text):
        """« Papa est mort, je ne mange plus »: nobody asks about eating disorders."""
        if self.losses and is_of_an_animal(text) and not says_depression(text):
            # « Can’t stop crying » over a dog is grief.
            self._tell([], self._of_branches(ANY_MIND, "handicap"))
        if self.losses and goes_without_sleep_or_food(text):
            self._tell([], {"anxiete", "troubles-alimentaires", OF_FOOD, ANY_MIND})

    def _add_where_they_are(self, text):
        themes = self._said("theme")
        if EXILE in themes and is_only_far(text) and (self.losses or themes & {NEW_BABY}):
            # « Lost my dad and I’m far from home ».
            self._tell([], {EXILE, PARENTHOOD})
            self._drop({"familles", "expatries", "personnes-exilees"})
        if set(self.found.guessed) & self._of_branches(OF_GRIEF) and left_and_lives(self.words):
            self._tell([], self._of_branches(OF_GRIEF) & {*self.found.guessed})
        if self.found.guessed and is_only_far(text) and len(self.words) <= FEW_WORDS:
            # « Loin des miens » says nothing of a partner who hits.
            self._tell(["solitude"], self._of_branches(OF_VIOLENCE, ANY_MIND))
        if self.losses and is_only_far(text):
            self._drop({"familles"}, {PARENTHOOD})
        if came_along(text) and LONELY.search(text) and themes <= LONELY_THEMES:
            self._tell(["solitude"], {PARENTHOOD, "separation"})
            self._drop(CLOSE)
            if "expatries" not in self._said("audience"):
                self._add_people({("audience", "expatries")})

    def _add_who_is_cut_off(self, text, ages):
        if self.losses or self.found.heard.sign or not is_cut_off_by_a_child(text, ages):
            return
        if "separation" in self._said("theme") - set(self.found.guessed):
            return
        others = self._of_branches(PARENTHOOD, ANY_MIND, OF_GRIEF, OF_VIOLENCE)
        self._tell([TO_OTHERS, "solitude"], others)
        self._drop({"enfants", "adolescents", "jeunes-adultes", "parents"})

    def _add_who_parts(self, text):
        """Whom a partner leaves asks for themselves; beside an illness they may still care."""
        if self.losses or self.found.heard.tells or not parts_from_a_partner(text):
            return
        others = OF_PARTING | set(self.found.guessed)
        if self._of_branches(ILLNESS, *NOT_ONLY_OF_A_COUPLE) - others:
            return
        told = self._said("theme") - set(self.found.guessed)
        self._tell([] if told & OF_PARTING else ["separation"], {*self.found.guessed} - OF_PARTING)
        self._drop({RELATIVES, "femmes", "hommes"})

    def _add_who_worries(self, text):
        """« Je suis inquiète pour ma fille » is no anxiety: a parent asks."""
        who = worries_for(text)
        if not who or self.losses or self.found.heard.sign:
            return
        need = PARENTHOOD if who == "parents" else CARING
        less = {"anxiete", "emotions", PARENTHOOD, CARING}
        if only_worries(text):
            self._tell([need], self._said("theme") & (less | {*self.found.guessed}) - {need})
            self._drop({"enfants", "adolescents", "femmes", "hommes", *CLOSE} - {who})
        elif self._said("theme") - less:
            self._tell([], {"anxiete"} - {*self.found.guessed})
        if who not in self._said("audience") and not CLOSE & self._said("audience"):
            self._add_people({("audience", who)})

    def _add_who_hoards(self, text):
        heard = self.found.heard
        if self.losses or (heard.sign and not heard.is_alike) or not hoards(text):
            return
        kept = {COMPULSION} | self._of_branches("dependances")
        self._tell([COMPULSION], self._said("theme") - kept)
        if is_of_somebody_of_theirs(text):
            self._drop({"parents", "grands-parents", "freres-et-soeurs", "hommes", "femmes"})
            if RELATIVES not in self._said("audience"):
                self._add_people({("audience", RELATIVES)})

    def _add_a_hard_birth(self, text):
        themes = self._said("theme")
        if self.losses or themes & WITHOUT_A_BABY or not is_hard_after_a_birth(text):
            return
        others = {COMPULSION, "trauma", PARENTHOOD, "ecole", "anxiete"} | self._of_branches(
            OF_VIOLENCE
        )
        if not self.found.heard.sign:
            self._tell([NEW_BABY, AFTER_BIRTH], others)

    def _add_what_a_body_lost(self, text):
        themes = self._said("theme")
        if ROAD in themes and not self.losses and is_of_ones_body(text):
            # Those who mourn there mourn somebody whom a driver killed.
            self._tell([ANY_LASTING_ILLNESS], {ROAD, "trauma"})
        if lost_a_breast(text) and OF_CANCER not in themes:
            self._tell([OF_CANCER], self._of_branches(OF_GRIEF, PARENTHOOD))
        if ROAD in themes and not self.losses and is_who_was_hurt(text):
            self._tell(["trauma"], {ROAD})
        if is_deaf(text):
            self._tell(["solitude"] if LONELY.search(text) else [], {"entente-de-voix"})

    def _said(self, name):
        return {value for kind, value in self.found.targets if kind == name}

    def _add_what_was_guessed(self, text):
        """What goes with a theme that only the whole text is like."""
        themes, branch_of = self._said("theme"), self.index.branch_of
        if is_mourning_a_parent(text, {branch_of.get(slug) or slug for slug in themes}):
            self._drop({"parents", "grands-parents"}, {PARENTHOOD})
        self._add_who_is_near_a_user(text)
        if {branch_of.get(slug) or slug for slug in themes} == {"handicap"} and is_of_ones_body(
            text
        ):
            self._replace([ANY_LASTING_ILLNESS], set())
        if is_sad_after_a_birth(text, self._said("theme")):
            self._replace([AFTER_BIRTH], set())
            if self.found.guessed:
                self.found.guessed = [*self.found.guessed, AFTER_BIRTH]
        if is_by_a_boss(text):
            self._replace([], self._said("theme") & {BY_PARTNER})
        self._add_of_whom(text)
        heard = self.found.heard
        guessed = set(self.found.guessed)
        if is_ill_of_mind(text) and self._of_branches(ANY_MIND) - guessed:
            # What somebody says to be weighs more than what all of it is like.
            self._tell([], guessed - self._of_branches(ANY_MIND, OF_VIOLENCE, OF_GRIEF))
            self.found.guessed = [
                slug for slug in self.found.guessed if slug in self._said("theme")
            ]
            guessed = set(self.found.guessed)
        is_alike = heard.is_alike and heard.sign == "violence"
        is_only_guessed = self._said("theme") <= guessed and not self._of_branches(OF_VIOLENCE)
        if is_alike and is_only_guessed:
            # « Je me sens sale depuis ce qu’il m’a fait »: not an empty page under the numbers.
            self._replace([OF_VIOLENCE], guessed)
            self.found.guessed = [OF_VIOLENCE]

    def _add_who_is_near_a_user(self, text):
        """« Zoon blowt » is asked by a parent, « ma femme dit que je bois » by who drinks."""
        themes, branch_of = self._said("theme"), self.index.branch_of
        branches = {branch_of.get(slug) or slug for slug in themes}
        if branches == {ANY_MIND}:
            if is_ill_themselves(text):
                self._drop(CLOSE)
            elif is_near_an_ill_mind(text) and not (self.losses or CLOSE & self._said("audience")):
                self._drop({"femmes", "hommes"})
                self._add_people({("audience", RELATIVES)})
            return
        if ADDICTION not in branches | themes:
            return
        if uses_themselves(text):
            self._drop(CLOSE)
        elif not (self.losses or CLOSE & self._said("audience")) and is_near_a_user(text):
            self._drop({"femmes", "hommes"})
            self._add_people({("audience", RELATIVES)})

    def _drop(self, audiences, themes=frozenset()):
        """Forget these people, who are not meant, and what their words also lead to."""
        self.found.targets -= {("audience", slug) for slug in audiences}
        self.found.targets -= {("theme", slug) for slug in themes}
        self.found.pieces[:] = [
            piece
            for piece in self.found.pieces
            if not piece.audiences or not (piece.audiences <= audiences and piece.themes <= themes)
        ]

    def _add_age(self, audience):
        if audience:
            self._add_people({("audience", audience)})

    def _add_people(self, people):
        self.found.targets |= people
        self.found.pieces.append(Piece(PERSON, *self.scoring.of_targets(people)))

    def _add_relatives(self, words, targets):
        """« Mon mari » in « mon mari boit »: somebody close is asking."""
        for pair in pairwise(words):
            inside = self.vocabulary.phrases.get(" ".join(pair), set()) - targets
            if inside and all(name == "audience" for name, _slug in inside):
                self.found.targets |= inside
                self.found.pieces.append(Piece(PERSON, self.scoring.of_targets(inside)[0]))

    def _add_place(self, place, region):
        if place:
            self.places.append(place)
        else:
            self.found.region = self.found.region or region

    def _add_place_words(self, at, length):
        """Those of the first place, with a code right before it and all that goes on behind it.

        « 5000 Bruxelles » and « 59000 Lille » are read again as a whole, as in the box of places.
        """
        typed = self.typed[at : at + length]
        if not self.found.place_words:
            if at and self.words[at - 1].isdigit() and len(self.words[at - 1]) > 3:
                typed = self.typed[at - 1 : at + length]
            self.found.place_words = " ".join(typed)
        elif at == self.end_of_place or (
            at == self.end_of_place + 1 and self.words[at - 1] in BETWEEN_PLACES
        ):
            typed = self.typed[self.end_of_place : at + length]
            self.found.place_words += " " + " ".join(typed)
        else:
            return
        self.end_of_place = at + length

    def _add_word(self, at):
        """A word that nothing was taught about: in another form, in the listings, or unfinished."""
        word, vocabulary = self.words[at], self.vocabulary
        if word in ALL_STOP_WORDS or len(word) == 1 or vocabulary.is_everyday(word):
            # A place that is not meant here would come back as the name of a town.
            return
        if word in ORDINARY_WORDS:
            scores = self.scoring.of_words([word], True)
            scores[scores < PLACE] = 0
            if scores.any():
                self.found.pieces.append(Piece(ORDINARY, scores))
            return
        if targets := vocabulary.forms(word):
            self._add_targets(targets, [word], False, is_weak=True)
            return
        scores = self.scoring.of_words([word], False)
        if not scores.any() and not vocabulary.knows(word):
            if town := self._unfinished_town(word):
                self._add_place(town, None)
                return
            for meant in vocabulary.completions(word):
                targets = vocabulary.phrases.get(meant, set()) | vocabulary.forms(meant)
                self.found.targets |= targets
                merge(scores, self.scoring.of_targets(targets)[0])
                merge(scores, self.scoring.of_words([meant], True))
        best = scores.max(initial=0)
        if best and len(self.words) > SHORT_TEXT and best < PLACE:
            # A word of a sentence that some listing happens to use says nothing by itself.
            self.found.pieces.append(Piece(ORDINARY, scores))
        elif best:
            self.found.looked_up.add(word)
            self.found.pieces.append(Piece(WORD, scores, may_be_a_name=True))
        elif not word.isdigit() and word not in NAMES:
            self.found.unknown.append(self.typed[at])

    def _unfinished_town(self, word):
        """« Charler »: the town of which this is the beginning, if it can be nothing else."""
        vocabulary = self.vocabulary
        meant = vocabulary.completions(word)
        towns = [name for name in meant if name in vocabulary.town_names]
        if len(towns) == 1 and not any(name in vocabulary.phrases for name in meant):
            return vocabulary.place(towns[0])
        return None
