# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.IpRouteProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.IpRouteProfile",
    wire_name="IpRouteProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "staticRoute",
            "vim.profile.host.StaticRouteProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class IpRouteProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.IpRouteProfile``.

    Fields:
        - ``staticRoute``: List of ``vim.profile.host.StaticRouteProfile``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/IpRouteProfile.rst``
    """

    staticRoute: _rt.Field[
        list[vim.profile.host.StaticRouteProfile], Iterable[vim.profile.host.StaticRouteProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.StaticRouteProfile``, optional. Since vSphere API 4.0."""
