# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.AuthenticationInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.AuthenticationInfo",
    wire_name="HostAuthenticationInfo",
    since="vim.version.v9_0_0_0",
    rank=34,
    properties=lambda: (
        _rt.Property("principal", "string", since="vim.version.v9_0_0_0", rank=34),
        _rt.Property("ownerTag", "string", since="vim.version.v9_0_0_0", rank=34),
        _rt.Property(
            "sslCertificates",
            "string",
            array=True,
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
    ),
)
class AuthenticationInfo(vmodl.DynamicData):
    """The data object ``vim.host.AuthenticationInfo``, on the wire ``HostAuthenticationInfo``.

    Fields:
        - ``principal``: ``string``, required.
        - ``ownerTag``: ``string``, required.
        - ``sslCertificates``: List of ``string``, optional.

    Since:
        vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

    Source:
        ``vim/host/AuthenticationInfo.rst``
    """

    principal: str = ""
    """``string``, required. Since vSphere API 9.0.0.0."""
    ownerTag: str = ""
    """``string``, required. Since vSphere API 9.0.0.0."""
    sslCertificates: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 9.0.0.0."""
