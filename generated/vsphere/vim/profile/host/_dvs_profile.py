# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.DvsProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.DvsProfile",
    wire_name="DvsProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version5", rank=5),
        _rt.Property("name", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "uplink",
            "vim.profile.host.PnicUplinkProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class DvsProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.DvsProfile``.

    Fields:
        - ``key``: ``string``, required.
        - ``name``: ``string``, required.
        - ``uplink``: List of ``vim.profile.host.PnicUplinkProfile``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/DvsProfile.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
    uplink: _rt.Field[
        list[vim.profile.host.PnicUplinkProfile], Iterable[vim.profile.host.PnicUplinkProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.PnicUplinkProfile``, optional. Since vSphere API 4.0."""
