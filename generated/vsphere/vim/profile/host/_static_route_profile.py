# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.StaticRouteProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.StaticRouteProfile",
    wire_name="StaticRouteProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "string", optional=True, since="vim.version.version8", rank=8),
    ),
)
class StaticRouteProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.StaticRouteProfile``.

    Fields:
        - ``key``: ``string``, optional. Since vSphere API 5.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/StaticRouteProfile.rst``
    """

    key: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
