"""The addresses of the articles."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from . import views
from .words import pages

urlpatterns = [
    path("", views.article_list, name="article_list"),
    path(_("flux.atom"), views.ArticleFeed(), name="article_feed"),
    path(_("mots/enleve/"), pages.word_removed, name="word_removed"),
    path(_("<slug:slug>/mot/"), pages.word, name="word"),
    path(_("mots/<str:token>/"), pages.word_removal, name="word_removal"),
    path("<slug:slug>/", views.article_detail, name="article_detail"),
]
