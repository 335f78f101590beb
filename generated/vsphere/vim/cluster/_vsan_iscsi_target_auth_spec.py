# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiTargetAuthSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanIscsiTargetAuthSpec",
    wire_name="VsanIscsiTargetAuthSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("authType", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "userNameAttachToTarget",
            "string",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "userSecretAttachToTarget",
            "string",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "userNameAttachToInitiator",
            "string",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "userSecretAttachToInitiator",
            "string",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VsanIscsiTargetAuthSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanIscsiTargetAuthSpec``.

    Fields:
        - ``authType``: ``string``, optional.
        - ``userNameAttachToTarget``: ``string``, optional.
        - ``userSecretAttachToTarget``: ``string``, optional.
        - ``userNameAttachToInitiator``: ``string``, optional.
        - ``userSecretAttachToInitiator``: ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiTargetAuthSpec.rst``
    """

    @_rt.enum(
        "vim.cluster.VsanIscsiTargetAuthSpec.VsanIscsiTargetAuthType",
        wire_name="VsanIscsiTargetAuthType",
        since="vim.version.version11",
        rank=11,
    )
    class VsanIscsiTargetAuthType(_rt.VimEnum):
        """The enum ``vim.cluster.VsanIscsiTargetAuthSpec.VsanIscsiTargetAuthType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/cluster/VsanIscsiTargetAuthSpec/VsanIscsiTargetAuthType.rst``
        """

        NoAuth = "NoAuth"
        """The value ``NoAuth``."""
        CHAP = "CHAP"
        """The value ``CHAP``."""
        CHAP_Mutual = "CHAP_Mutual"
        """The value ``CHAP_Mutual``."""
        VsanIscsiTargetAuthType_Unknown = "VsanIscsiTargetAuthType_Unknown"
        """The value ``VsanIscsiTargetAuthType_Unknown``."""

    authType: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    userNameAttachToTarget: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    userSecretAttachToTarget: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    userNameAttachToInitiator: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    userSecretAttachToInitiator: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
