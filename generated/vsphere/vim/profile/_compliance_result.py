# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ComplianceResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.ComplianceResult",
    wire_name="ComplianceResult",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "profile", "vim.profile.Profile", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("complianceStatus", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "entity", "vim.ManagedEntity", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("checkTime", "dateTime", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "failure",
            "vim.profile.ComplianceResult.ComplianceFailure",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class ComplianceResult(vmodl.DynamicData):
    """The data object ``vim.profile.ComplianceResult``.

    Fields:
        - ``profile``: ``vim.profile.Profile``, optional.
        - ``complianceStatus``: ``string``, required.
        - ``entity``: ``vim.ManagedEntity``, optional.
        - ``checkTime``: ``dateTime``, optional.
        - ``failure``: List of ``vim.profile.ComplianceResult.ComplianceFailure``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/ComplianceResult.rst``
    """

    @_rt.data(
        "vim.profile.ComplianceResult.ComplianceFailure",
        wire_name="ComplianceFailure",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("failureType", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "message", "vmodl.LocalizableMessage", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "expressionName", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "failureValues",
                "vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class ComplianceFailure(vmodl.DynamicData):
        """The data object ``vim.profile.ComplianceResult.ComplianceFailure``.

        Fields:
            - ``failureType``: ``string``, required.
            - ``message``: ``vmodl.LocalizableMessage``, required.
            - ``expressionName``: ``string``, optional.
            - ``failureValues``: List of
              ``vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues``, optional.
              Since vSphere API 6.5.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/ComplianceResult/ComplianceFailure.rst``
        """

        @_rt.data(
            "vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues",
            wire_name="ComplianceFailureComplianceFailureValues",
            since="vim.version.version11",
            rank=11,
            properties=lambda: (
                _rt.Property(
                    "comparisonIdentifier", "string", since="vim.version.version11", rank=11
                ),
                _rt.Property(
                    "profileInstance",
                    "string",
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
                _rt.Property(
                    "hostValue", "anyType", optional=True, since="vim.version.version11", rank=11
                ),
                _rt.Property(
                    "profileValue", "anyType", optional=True, since="vim.version.version11", rank=11
                ),
            ),
        )
        class ComplianceFailureValues(vmodl.DynamicData):
            """The data object ``vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues``, on the wire ``ComplianceFailureComplianceFailureValues``.

            Fields:
                - ``comparisonIdentifier``: ``string``, required.
                - ``profileInstance``: ``string``, optional.
                - ``hostValue``: ``anyType``, optional.
                - ``profileValue``: ``anyType``, optional.

            Since:
                vSphere API 6.5 (``vim.version.version11``)

            Source:
                ``vim/profile/ComplianceResult/ComplianceFailure/ComplianceFailureValues.rst``
            """

            comparisonIdentifier: str = ""
            """``string``, required. Since vSphere API 6.5."""
            profileInstance: str | None = None
            """``string``, optional. Since vSphere API 6.5."""
            hostValue: object = None
            """``anyType``, optional. Since vSphere API 6.5."""
            profileValue: object = None
            """``anyType``, optional. Since vSphere API 6.5."""

        failureType: str = ""
        """``string``, required. Since vSphere API 4.0."""
        message: vmodl.LocalizableMessage = _rt.UNSET
        """``vmodl.LocalizableMessage``, required. Since vSphere API 4.0."""
        expressionName: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        failureValues: _rt.Field[
            list[vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues],
            Iterable[vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues],
        ] = _rt.EMPTY
        """List of ``vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues``,
        optional. Since vSphere API 6.5.
        """

    @_rt.enum(
        "vim.profile.ComplianceResult.Status",
        wire_name="ComplianceResultStatus",
        since="vim.version.version5",
        rank=5,
    )
    class Status(_rt.VimEnum):
        """The enum ``vim.profile.ComplianceResult.Status``, on the wire ``ComplianceResultStatus``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/ComplianceResult/Status.rst``
        """

        compliant = "compliant"
        """The value ``compliant``."""
        nonCompliant = "nonCompliant"
        """The value ``nonCompliant``."""
        unknown = "unknown"
        """The value ``unknown``."""
        running = "running"
        """The value ``running``."""

    profile: vim.profile.Profile | None = None
    """``vim.profile.Profile``, optional. Since vSphere API 4.0."""
    complianceStatus: str = ""
    """``string``, required. Since vSphere API 4.0."""
    entity: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since vSphere API 4.0."""
    checkTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 4.0."""
    failure: _rt.Field[
        list[vim.profile.ComplianceResult.ComplianceFailure],
        Iterable[vim.profile.ComplianceResult.ComplianceFailure],
    ] = _rt.EMPTY
    """List of ``vim.profile.ComplianceResult.ComplianceFailure``, optional. Since vSphere API
    4.0.
    """
