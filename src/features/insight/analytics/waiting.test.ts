import { medianOf, waitingCurve } from './waiting.js';

describe('the share still waiting', () => {
  // Freireich et al. (1963), 6-MP arm: the textbook example, with its published estimates.
  const remission = [
    [6, 3, 1],
    [7, 1, 0],
    [9, 0, 1],
    [10, 1, 1],
    [11, 0, 1],
    [13, 1, 0],
    [16, 1, 0],
    [17, 0, 1],
    [19, 0, 1],
    [20, 0, 1],
    [22, 1, 0],
    [23, 1, 0],
    [25, 0, 1],
    [32, 0, 2],
    [34, 0, 1],
    [35, 0, 1],
  ].map(([days, answered, unanswered]) => ({ days, answered, unanswered }) as never);

  it('is the published estimate of the textbook', () => {
    const curve = waitingCurve(remission);
    expect(curve.map(({ day, atRisk }) => [day, atRisk])).toEqual([
      [6, 21],
      [7, 17],
      [10, 15],
      [13, 12],
      [16, 11],
      [22, 7],
      [23, 6],
    ]);
    const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    curve.forEach(({ waiting }, at) => expect(waiting).toBeCloseTo(published[at]!, 3));
    expect(medianOf(curve)).toBe(23);
  });

  it('has no half while most still wait: the median is then unknown, not the last day seen', () => {
    const curve = waitingCurve([
      { days: 30, answered: 1, unanswered: 0 },
      { days: 400, answered: 0, unanswered: 3 },
    ]);
    expect(curve).toEqual([{ day: 30, atRisk: 4, answered: 1, waiting: 0.75 }]);
    expect(medianOf(curve)).toBeNull();
  });

  it('adds up what is told of one day in two parts', () => {
    const parts = [
      { days: 5, answered: 1, unanswered: 0 },
      { days: 5, answered: 0, unanswered: 1 },
    ];
    expect(waitingCurve(parts)).toEqual([{ day: 5, atRisk: 2, answered: 1, waiting: 0.5 }]);
    expect(waitingCurve([])).toEqual([]);
  });
});
