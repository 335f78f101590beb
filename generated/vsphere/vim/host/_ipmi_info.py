# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.IpmiInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.IpmiInfo",
    wire_name="HostIpmiInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("bmcIpAddress", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "bmcMacAddress", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("login", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("password", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class IpmiInfo(vmodl.DynamicData):
    """The data object ``vim.host.IpmiInfo``, on the wire ``HostIpmiInfo``.

    Fields:
        - ``bmcIpAddress``: ``string``, optional.
        - ``bmcMacAddress``: ``string``, optional.
        - ``login``: ``string``, optional.
        - ``password``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/IpmiInfo.rst``
    """

    bmcIpAddress: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    bmcMacAddress: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    login: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    password: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
