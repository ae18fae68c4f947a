"""The addresses of the articles."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from . import views

urlpatterns = [
    path("", views.article_list, name="article_list"),
    path(_("flux.atom"), views.ArticleFeed(), name="article_feed"),
    path("<slug:slug>/", views.article_detail, name="article_detail"),
]
