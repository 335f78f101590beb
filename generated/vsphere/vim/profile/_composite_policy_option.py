# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.CompositePolicyOption``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.profile.CompositePolicyOption",
    wire_name="CompositePolicyOption",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "option",
            "vim.profile.PolicyOption",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class CompositePolicyOption(vim.profile.PolicyOption):
    """The data object ``vim.profile.CompositePolicyOption``.

    Fields:
        - ``option``: List of ``vim.profile.PolicyOption``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/CompositePolicyOption.rst``
    """

    option: _rt.Field[list[vim.profile.PolicyOption], Iterable[vim.profile.PolicyOption]] = (
        _rt.EMPTY
    )
    """List of ``vim.profile.PolicyOption``, optional. Since vSphere API 4.0."""
