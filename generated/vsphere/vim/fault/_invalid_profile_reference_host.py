# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidProfileReferenceHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.InvalidProfileReferenceHost",
    wire_name="InvalidProfileReferenceHost",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version7", rank=7),
        _rt.Property(
            "profile", "vim.profile.Profile", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "profileName", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class InvalidProfileReferenceHost(vmodl.RuntimeFault):
    """The fault ``vim.fault.InvalidProfileReferenceHost``.

    Fields:
        - ``reason``: ``string``, optional.
        - ``host``: ``vim.HostSystem``, optional.
        - ``profile``: ``vim.profile.Profile``, optional.
        - ``profileName``: ``string``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/InvalidProfileReferenceHost.rst``
    """

    @_rt.enum(
        "vim.fault.InvalidProfileReferenceHost.Reason",
        wire_name="InvalidProfileReferenceHostReason",
        since="vim.version.version7",
        rank=7,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.InvalidProfileReferenceHost.Reason``, on the wire ``InvalidProfileReferenceHostReason``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/fault/InvalidProfileReferenceHost/Reason.rst``
        """

        incompatibleVersion = "incompatibleVersion"
        """The value ``incompatibleVersion``."""
        missingReferenceHost = "missingReferenceHost"
        """The value ``missingReferenceHost``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 5.0."""
    profile: vim.profile.Profile | None = None
    """``vim.profile.Profile``, optional. Since vSphere API 5.0."""
    profileName: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
