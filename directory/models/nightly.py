"""When the commands of the night ran, and what became of each."""

from datetime import timedelta

from django.db import IntegrityError, models, transaction
from django.utils import timezone


class NightlyRunQuerySet(models.QuerySet):
    def last_successes(self):
        """{name of the command: when it last ended well}."""
        done = self.filter(outcome=NightlyRun.Outcome.DONE).order_by()
        return dict(done.values_list("command").annotate(models.Max("ended_at")))

    def over(self):
        """What has ended, the last one at the end."""
        return self.exclude(ended_at=None).order_by("ended_at", "pk")

    def expired(self):
        return self.filter(started_at__lt=timezone.now() - NightlyRun.KEPT)


class NightlyRun(models.Model):
    """One run of one command; what is not over is a lock, on whatever machine it runs."""

    class Outcome(models.TextChoices):
        RUNNING = "running", "en cours"
        DONE = "done", "fait"
        FAILED = "failed", "échoué"
        LOST = "lost", "interrompu"

    KEPT = timedelta(days=90)
    # No command takes so long: its process was killed.
    LOST_AFTER = timedelta(hours=6)

    command = models.CharField(max_length=40)
    started_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=7, choices=Outcome, default=Outcome.RUNNING)
    # What sort of error it was; never its text, which may quote a record.
    error = models.CharField(max_length=80, blank=True)

    objects = NightlyRunQuerySet.as_manager()

    class Meta:
        verbose_name = "tâche de nuit"
        verbose_name_plural = "tâches de nuit"
        default_permissions = ()
        ordering = ["-started_at", "-pk"]
        indexes = [models.Index(fields=["command", "ended_at"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(outcome__in=["running", "done", "failed", "lost"]),
                name="nightly_run_outcome_is_known",
            ),
            models.CheckConstraint(
                condition=models.Q(outcome="running", ended_at=None)
                | (~models.Q(outcome="running") & models.Q(ended_at__isnull=False)),
                name="nightly_run_over_means_when",
            ),
            models.UniqueConstraint(
                fields=["command"],
                condition=models.Q(ended_at=None),
                name="nightly_run_one_at_a_time",
            ),
        ]

    def __str__(self):
        return f"{self.command} – {self.get_outcome_display()}"

    @classmethod
    def begin(cls, command):
        """The run that begins, None while another one is not over."""
        now = timezone.now()
        lost = cls.objects.filter(ended_at=None, started_at__lt=now - cls.LOST_AFTER)
        lost.update(ended_at=now, outcome=cls.Outcome.LOST)
        try:
            with transaction.atomic():
                return cls.objects.create(command=command)
        except IntegrityError:
            return None

    def end(self, outcome, error=""):
        self.ended_at, self.outcome, self.error = timezone.now(), outcome, error
        self.save()
