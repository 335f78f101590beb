# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SgxRegistrationInfo``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.SgxRegistrationInfo",
    wire_name="HostSgxRegistrationInfo",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property("status", "string", optional=True, since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("biosError", "int", optional=True, since="vim.version.v8_0_0_1", rank=28),
        _rt.Property(
            "registrationUrl", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property("type", "string", optional=True, since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("ppid", "string", optional=True, since="vim.version.v8_0_0_1", rank=28),
        _rt.Property(
            "lastRegisteredTime", "dateTime", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
    ),
)
class SgxRegistrationInfo(vmodl.DynamicData):
    """The data object ``vim.host.SgxRegistrationInfo``, on the wire ``HostSgxRegistrationInfo``.

    Fields:
        - ``status``: ``string``, optional.
        - ``biosError``: ``int``, optional.
        - ``registrationUrl``: ``string``, optional.
        - ``type``: ``string``, optional.
        - ``ppid``: ``string``, optional.
        - ``lastRegisteredTime``: ``dateTime``, optional.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/host/SgxRegistrationInfo.rst``
    """

    @_rt.enum(
        "vim.host.SgxRegistrationInfo.RegistrationStatus",
        wire_name="HostSgxRegistrationInfoRegistrationStatus",
        since="vim.version.v8_0_0_1",
        rank=28,
    )
    class RegistrationStatus(_rt.VimEnum):
        """The enum ``vim.host.SgxRegistrationInfo.RegistrationStatus``, on the wire ``HostSgxRegistrationInfoRegistrationStatus``.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/host/SgxRegistrationInfo/RegistrationStatus.rst``
        """

        notApplicable = "notApplicable"
        """The value ``notApplicable``."""
        incomplete = "incomplete"
        """The value ``incomplete``."""
        complete = "complete"
        """The value ``complete``."""

    @_rt.enum(
        "vim.host.SgxRegistrationInfo.RegistrationType",
        wire_name="HostSgxRegistrationInfoRegistrationType",
        since="vim.version.v8_0_0_1",
        rank=28,
    )
    class RegistrationType(_rt.VimEnum):
        """The enum ``vim.host.SgxRegistrationInfo.RegistrationType``, on the wire ``HostSgxRegistrationInfoRegistrationType``.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/host/SgxRegistrationInfo/RegistrationType.rst``
        """

        manifest = "manifest"
        """The value ``manifest``."""
        addPackage = "addPackage"
        """The value ``addPackage``."""

    status: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    biosError: int | None = None
    """``int``, optional. Since vSphere API 8.0.0.1."""
    registrationUrl: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    type: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    ppid: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    lastRegisteredTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 8.0.0.1."""
