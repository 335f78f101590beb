# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.UserInputRequiredParameterMetadata``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.profile.UserInputRequiredParameterMetadata",
    wire_name="UserInputRequiredParameterMetadata",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "userInputParameter",
            "vim.profile.ParameterMetadata",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class UserInputRequiredParameterMetadata(vim.profile.PolicyOptionMetadata):
    """The data object ``vim.profile.UserInputRequiredParameterMetadata``.

    Fields:
        - ``userInputParameter``: List of ``vim.profile.ParameterMetadata``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/UserInputRequiredParameterMetadata.rst``
    """

    userInputParameter: _rt.Field[
        list[vim.profile.ParameterMetadata], Iterable[vim.profile.ParameterMetadata]
    ] = _rt.EMPTY
    """List of ``vim.profile.ParameterMetadata``, optional. Since vSphere API 4.0."""
