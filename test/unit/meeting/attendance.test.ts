import { describe, expect, test } from 'vitest';
import type { MeetingCommand } from '../../../shared/domain/meeting/commands';
import { attendanceOf } from '../../../shared/domain/meeting/state';
import { colleagues } from '../../builders/directory';
import { itemId, planned, PlayedMeeting, running } from '../../builders/meeting';

const refusalOf = (meeting: PlayedMeeting, command: MeetingCommand): string => {
  const decided = meeting.ask(command);
  return decided.ok ? 'accepted' : decided.refusal.code;
};
const nothing = { ok: true, value: [] };
const rhys = colleagues.rhys;

describe('attendance', () => {
  test('is arriving, leaving and coming back', () => {
    const meeting = running().do({ type: 'arrive', who: rhys });
    expect(meeting.ask({ type: 'arrive', who: rhys })).toEqual(nothing);
    meeting.do({ type: 'leave', who: rhys });
    expect(attendanceOf(meeting.state, rhys)?.state).toBe('left');
    expect(meeting.ask({ type: 'leave', who: rhys })).toEqual(nothing);
    expect(attendanceOf(meeting.do({ type: 'arrive', who: rhys }).state, rhys)?.state).toBe('here');
  });

  test('nobody leaves who was not here', () => {
    expect(refusalOf(running(), { type: 'leave', who: rhys })).toBe('colleague-not-here');
  });

  test('apologies are taken before and in the meeting, but not from somebody who heard part of it', () => {
    const meeting = planned().do({ type: 'arrive', who: rhys }).do({ type: 'apologise', who: rhys });
    expect(attendanceOf(meeting.state, rhys)?.state).toBe('away');
    expect(meeting.ask({ type: 'apologise', who: rhys })).toEqual(nothing);
    meeting.do({ type: 'withdrawApologies', who: rhys });
    expect(attendanceOf(meeting.state, rhys)).toBeNull();
    expect(meeting.ask({ type: 'withdrawApologies', who: rhys })).toEqual(nothing);
    const live = running().do({ type: 'arrive', who: rhys });
    expect(refusalOf(live, { type: 'apologise', who: rhys })).toBe('colleague-is-here');
    expect(refusalOf(live.do({ type: 'leave', who: rhys }), { type: 'apologise', who: rhys })).toBe('colleague-is-here');
  });

  test('the statement is acknowledged once by each, with the time, once the meeting has begun', () => {
    const command: MeetingCommand = { type: 'acknowledge', who: [rhys, rhys, colleagues.callum] };
    expect(refusalOf(planned(), command)).toBe('meeting-not-live');
    const meeting = running().do(command);
    expect(meeting.state.attendance.map(({ who }) => who)).toEqual([rhys, colleagues.callum].toSorted());
    expect(attendanceOf(meeting.state, rhys)?.acknowledgedAt).toBeGreaterThan(0);
    expect(meeting.ask(command)).toEqual(nothing);
    expect(meeting.events.slice(-4).map(({ type }) => type)).toEqual([
      'ColleagueArrived',
      'ConfidentialityAcknowledged',
      'ColleagueArrived',
      'ConfidentialityAcknowledged',
    ]);
    meeting.do({ type: 'arrive', who: colleagues.dean }).do({ type: 'acknowledge', who: [colleagues.dean] });
    expect(meeting.events.at(-2)?.type).toBe('ColleagueArrived');
    expect(meeting.events.at(-1)?.type).toBe('ConfidentialityAcknowledged');
  });

  test('a written contribution is for the meeting or for one of its items', () => {
    const write = (item: ReturnType<typeof itemId> | null): MeetingCommand => ({
      type: 'contributeInWriting',
      who: colleagues.ruth,
      item,
    });
    const meeting = planned().do(write(itemId(1)));
    expect(meeting.state.inWriting).toEqual([{ who: colleagues.ruth, item: itemId(1) }]);
    expect(meeting.ask(write(itemId(1)))).toEqual(nothing);
    expect(refusalOf(meeting, write(null))).toBe('accepted');
    expect(refusalOf(meeting, write(itemId(9)))).toBe('agenda-item-unknown');
  });

  test('is kept only while there is a meeting', () => {
    expect(refusalOf(new PlayedMeeting(), { type: 'arrive', who: rhys })).toBe('meeting-unknown');
    expect(refusalOf(running().do({ type: 'close', notReached: 'x' }), { type: 'arrive', who: rhys })).toBe('meeting-closed');
  });
});
